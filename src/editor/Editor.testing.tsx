import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { draw } from '#blocks/draw.ts';
import type { Process } from '#model/process.ts';
import { UiProvider } from '#ui/UiProvider.tsx';
import { Editor } from './Editor.tsx';
import type { JournalLine, JournalPort } from './journal.ts';

/** A journal that lasts as long as the test, as the database does across reloads. */
export function journalOf(process: Process) {
  const kept = { lines: [] as JournalLine[], process, names: [] as string[], fails: false };
  const port: JournalPort = {
    append: async (onRevision, line, next) => {
      if (kept.fails) throw new Error('disco lleno');
      if (onRevision !== kept.lines.length) return { refused: 'stale' };
      kept.lines.push(line);
      kept.process = next;
      return { revision: kept.lines.length };
    },
    checkpoint: async (_revision, name) => {
      kept.names.push(name);
    },
    whyNot: () => ({ code: 'editor.process.hint' }),
  };
  return { kept, port };
}

type Journal = ReturnType<typeof journalOf>;

/** What the button of the test-run is called. */
const lighting = 'Encender';

const none = [] as const;

/** Opens the editor as the application does. */
export async function openEditor({ kept, port }: Journal) {
  const draft = { revision: kept.lines.length, process: kept.process };
  let ids = 0;
  return render(
    <UiProvider>
      <Editor
        processId="p1"
        draft={draft}
        journal={kept.lines}
        port={port}
        published={null}
        directory={{ people: {}, groups: {} }}
        processes={none}
        files={{ keep: () => Promise.reject(new Error('no files here')), open: async () => null }}
        now={() => new Date().toISOString()}
        zone="Europe/Madrid"
        newId={() => `e${draft.revision}-${++ids}`}
        backHref="/"
        onBack={() => undefined}
        onPublish={() => undefined}
        onExport={() => undefined}
        onReload={() => undefined}
        renderTest={({ onLit, process }) => (
          <button type="button" onClick={() => onLit({ [Object.keys(process.blocks)[0] ?? '']: 'current' })}>
            {lighting}
          </button>
        )}
      />
    </UiProvider>,
  );
}

/** A hand moves through many places. */
export const slowly = { steps: 8 } as const;

/** Start and end, with a gap between them, and nothing connected but the two. */
export function small(): Process {
  return draw('Licencia').start('Pedido').at(0, 200).end('Fin').at(600, 200).process();
}

export const block = (name: string) => page.getByRole('button', { name: new RegExp(`«${name}»`, 'u') });
export const diagram = () => page.getByRole('application', { name: 'Diagrama' });
export const named = (process: Process, name: string) => Object.values(process.blocks).find((one) => one.name === name);
export const leadsTo = (process: Process, from: string, to: string) =>
  Object.values(process.flows).some(
    (flow) => process.blocks[flow.from.block]?.name === from && process.blocks[flow.to]?.name === to,
  );

export function portOf(name: string, exit: string): Element {
  const node = block(name).element().closest('.react-flow__node');
  const port = node?.querySelector(`[data-port="${exit}"]`);
  if (port == null) throw new Error(`«${name}» has no port ${exit}`);
  return port;
}

/** What scrolls around an element. */
export function scrollerOf(element: Element): Element {
  const above = element.parentElement;
  if (above === null) throw new Error('nothing scrolls here');
  return getComputedStyle(above).overflowY === 'auto' ? above : scrollerOf(above);
}
