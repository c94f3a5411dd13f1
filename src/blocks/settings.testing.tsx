import { configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import type { Directory } from '#model/directory.ts';
import type { Edit } from '#model/edit.ts';
import { changeBlock } from '#model/edits/changeBlock.ts';
import { freshIdIn } from '#model/ids.ts';
import type { Refusal } from '#model/issue.ts';
import type { OtherProcess } from '#model/otherProcess.ts';
import type { Block, Process } from '#model/process.ts';
import type { Said } from '#text/said.ts';
import { say } from '#text/i18n.ts';
import { UiProvider } from '#ui/UiProvider.tsx';
import { blockFaceOf } from './faces.tsx';
import { exitsOf } from './index.ts';
import { problemsOf } from './problems.ts';
import { directory } from './scene.testing.ts';

// Asking of every element whether it can be seen takes most of the time, and nothing here is hidden by style.
configure({ defaultHidden: true });

/** What came of working in the settings of a block. */
export interface Shown {
  readonly process: () => Process;
  readonly block: () => Block;
  /** What was done, as Deshacer would name it, the last one last. */
  readonly did: readonly string[];
}

/** Shows the settings of a block by its name, as an editor does: every change applies to the process at once. */
export function showSettings(
  begin: Process,
  name: string,
  who: Directory = directory,
  processes: readonly OtherProcess[] = [],
): Shown {
  const id = Object.values(begin.blocks).find((block) => block.name === name)?.id ?? '';
  const now = { process: begin };
  const did: string[] = [];

  function Settings() {
    const [process, setProcess] = useState(begin);
    const block = blockIn(process, id);
    const { Settings: OfKind } = blockFaceOf(block.kind);
    const transact = (label: Said, edit: Edit): Refusal | null => {
      const outcome = edit(now.process);
      if ('refused' in outcome) return outcome.refused;
      did.push(say(label, 'es'));
      now.process = outcome.process;
      setProcess(outcome.process);
      return null;
    };
    return (
      <UiProvider>
        <OfKind
          block={block}
          process={process}
          directory={who}
          processes={processes}
          issues={problemsOf(process, who, processes).filter(({ place }) => place.block === id)}
          freshId={freshIdIn(process)}
          files={{ keep: () => Promise.reject(new Error('no files here')), open: () => Promise.resolve(null) }}
          change={(label, data) => {
            const exits = exitsOf({ ...block, data }).map((exit) => exit.id);
            transact(label, changeBlock(id, data, exits));
          }}
          transact={transact}
        />
      </UiProvider>
    );
  }

  render(<Settings />);
  return { process: () => now.process, block: () => blockIn(now.process, id), did };
}

/** Types a text into a control. */
export function type(label: string, text: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
}

/** Presses a button. */
export function press(name: string | RegExp): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

/** Chooses from the menu of a button. */
export async function choose(button: string | RegExp, item: string): Promise<void> {
  const opener = screen.getByRole('button', { name: button });
  fireEvent.click(opener);
  // A menu that is closing is still there: only the one of this button counts.
  const menu = await waitFor(() => {
    const own = document.getElementById(opener.getAttribute('aria-controls') ?? '');
    if (own === null) throw new Error('the menu is not open yet');
    return own;
  });
  fireEvent.click(within(menu).getByText(item));
}

/** Picks somebody, or an option, from a list. */
export async function pick(list: string, name: string): Promise<void> {
  fireEvent.click(screen.getByRole('combobox', { name: list }));
  const options = within(await screen.findByRole('listbox', { name: list, hidden: true }));
  fireEvent.click(options.getByRole('option', { name, hidden: true }));
}

function blockIn(process: Process, id: string): Block {
  const block = process.blocks[id];
  if (block === undefined) throw new Error(`No block "${id}"`);
  return block;
}
