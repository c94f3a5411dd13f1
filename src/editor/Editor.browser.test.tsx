import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { draw } from '#blocks/draw.ts';
import type { Process } from '#model/process.ts';
import { UiProvider } from '#ui/UiProvider.tsx';
import { Editor } from './Editor.tsx';
import type { JournalLine, JournalPort } from './journal.ts';

/** A journal that lasts as long as the test, as the database does across reloads. */
function journalOf(process: Process) {
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

async function open({ kept, port }: Journal) {
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
            Encender
          </button>
        )}
      />
    </UiProvider>,
  );
}

/** A hand moves through many places. */
const slowly = { steps: 8 } as const;

/** Start and end, with a gap between them, and nothing connected but the two. */
function small(): Process {
  return draw('Licencia').start('Pedido').at(0, 200).end('Fin').at(600, 200).process();
}

const block = (name: string) => page.getByRole('button', { name: new RegExp(`«${name}»`, 'u') });
const diagram = () => page.getByRole('application', { name: 'Diagrama' });
const named = (process: Process, name: string) => Object.values(process.blocks).find((one) => one.name === name);
const leadsTo = (process: Process, from: string, to: string) =>
  Object.values(process.flows).some(
    (flow) => process.blocks[flow.from.block]?.name === from && process.blocks[flow.to]?.name === to,
  );

function portOf(name: string, exit: string): Element {
  const node = block(name).element().closest('.react-flow__node');
  const port = node?.querySelector(`[data-port="${exit}"]`);
  if (port == null) throw new Error(`«${name}» has no port ${exit}`);
  return port;
}

beforeEach(async () => {
  sessionStorage.clear();
  await page.viewport(1280, 800);
});

describe('with the mouse', () => {
  test('a block is added where it is dropped, and undone', async () => {
    const journal = journalOf(small());
    await open(journal);

    await page
      .getByRole('button', { name: /^Tareas/u })
      .dropTo(diagram(), { ...slowly, targetPosition: { x: 500, y: 420 } });

    await expect.element(block('Tareas')).toBeVisible();
    const node = block('Tareas').element().getBoundingClientRect();
    const canvas = diagram().element().getBoundingClientRect();
    expect(Math.abs(node.x + node.width / 2 - canvas.x - 500)).toBeLessThan(15);
    expect(Math.abs(node.y + node.height / 2 - canvas.y - 420)).toBeLessThan(15);

    await page.getByRole('button', { name: 'Deshacer' }).click();
    await expect.element(block('Tareas')).not.toBeInTheDocument();
    await expect.poll(() => named(journal.kept.process, 'Tareas')).toBeUndefined();
  });

  test('a block that is dropped on a connection is put into it', async () => {
    const journal = journalOf(small());
    await open(journal);
    const [from, to] = [block('Pedido').element(), block('Fin').element()].map((one) => one.getBoundingClientRect());
    const canvas = diagram().element().getBoundingClientRect();
    const middle = { x: ((from?.right ?? 0) + (to?.left ?? 0)) / 2 - canvas.x, y: (from?.top ?? 0) + 20 - canvas.y };

    await page.getByRole('button', { name: /^Aprobación/u }).dropTo(diagram(), { ...slowly, targetPosition: middle });

    await expect.poll(() => leadsTo(journal.kept.process, 'Pedido', 'Aprobación')).toBe(true);
    expect(leadsTo(journal.kept.process, 'Aprobación', 'Fin')).toBe(true);
    expect(leadsTo(journal.kept.process, 'Pedido', 'Fin')).toBe(false);
  });

  test('a click in the palette adds after the chosen block and connects it', async () => {
    const journal = journalOf(draw('Licencia').start('Pedido').process());
    await open(journal);
    await block('Pedido').click();

    await page.getByRole('button', { name: /^Tareas/u }).click();

    await expect.poll(() => leadsTo(journal.kept.process, 'Pedido', 'Tareas')).toBe(true);
  });

  test('a drag moves a block by whole steps of the grid as one undo step', async () => {
    const journal = journalOf(small());
    await open(journal);

    await block('Fin').dropTo(diagram(), { ...slowly, targetPosition: { x: 700, y: 500 } });

    await expect.poll(() => named(journal.kept.process, 'Fin')?.at.y).not.toBe(200);
    const { x, y } = named(journal.kept.process, 'Fin')?.at ?? { x: 1, y: 1 };
    expect([x % 10, y % 10]).toEqual([0, 0]);
    expect(journal.kept.lines).toHaveLength(1);

    await page.getByRole('button', { name: 'Deshacer' }).click();
    await expect.poll(() => named(journal.kept.process, 'Fin')?.at).toEqual({ x: 600, y: 200 });
  });

  test('a block that is dropped on another comes to lie beside it', async () => {
    const journal = journalOf(small());
    await open(journal);

    await block('Fin').dropTo(block('Pedido'), slowly);

    await expect.poll(() => named(journal.kept.process, 'Fin')?.at).not.toEqual({ x: 600, y: 200 });
    const [one, other] = [named(journal.kept.process, 'Pedido')?.at, named(journal.kept.process, 'Fin')?.at];
    const apart = Math.abs((one?.x ?? 0) - (other?.x ?? 0)) >= 148 || Math.abs((one?.y ?? 0) - (other?.y ?? 0)) >= 44;
    expect(apart).toBe(true);
  });

  test('a port is dragged to a block, and a wired one moves its connection', async () => {
    const process = draw('Licencia')
      .start('Pedido')
      .at(0, 200)
      .end('Fin')
      .at(600, 100)
      .end('Otro')
      .at(600, 300)
      .process();
    const journal = journalOf(process);
    await open(journal);

    await page.elementLocator(portOf('Pedido', 'sent')).dropTo(block('Otro'), slowly);

    await expect.poll(() => leadsTo(journal.kept.process, 'Pedido', 'Otro')).toBe(true);
    expect(Object.keys(journal.kept.process.flows)).toHaveLength(1);
  });

  test('a port is clicked and then a block', async () => {
    const process = draw('Licencia')
      .start('Pedido')
      .at(0, 200)
      .end('Fin')
      .at(600, 100)
      .end('Otro')
      .at(600, 300)
      .process();
    const journal = journalOf(process);
    await open(journal);

    await userEvent.click(portOf('Pedido', 'sent'));
    await block('Otro').click();

    await expect.poll(() => leadsTo(journal.kept.process, 'Pedido', 'Otro')).toBe(true);
  });

  test('a double click opens the settings, and Escape goes back to the block', async () => {
    await open(journalOf(small()));

    await block('Pedido').dblClick();
    const name = page.getByRole('textbox', { name: 'Nombre', exact: true });
    await expect.element(name).toHaveFocus();
    await userEvent.keyboard('{Escape}');

    await expect.element(block('Pedido')).toHaveFocus();
    await expect.element(name).not.toBeInTheDocument();
  });
});

describe('with the keyboard alone', () => {
  test('the diagram is one stop, and the arrows walk along the flow', async () => {
    await open(journalOf(draw('Licencia').start('Pedido').approval('Jefe').end('Fin').process()));
    (block('Pedido').element() as HTMLElement).focus();

    await userEvent.keyboard('{ArrowRight}');
    await expect.element(block('Jefe')).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(block('Fin')).toHaveFocus();
    await userEvent.keyboard('{Home}');
    await expect.element(block('Pedido')).toHaveFocus();
    expect(document.querySelectorAll('[data-block][tabindex="0"]')).toHaveLength(1);
  });

  test('a block is appended, named, moved, connected, deleted, and all of it undone', async () => {
    const journal = journalOf(draw('Licencia').start('Pedido').end('Fin').process());
    const before = JSON.stringify(journal.kept.process);
    await open(journal);
    (block('Fin').element() as HTMLElement).focus();

    await userEvent.keyboard('n');
    await expect.element(page.getByRole('combobox')).toHaveFocus();
    await userEvent.keyboard('apro{Enter}');
    await expect.element(page.getByRole('textbox', { name: 'Nombre del bloque' })).toHaveFocus();
    await userEvent.keyboard('Jefe{Enter}');
    await expect.element(block('Jefe')).toHaveFocus();
    const at = named(journal.kept.process, 'Jefe')?.at;

    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    await expect.poll(() => named(journal.kept.process, 'Jefe')?.at.y).toBe((at?.y ?? 0) + 20);

    await userEvent.keyboard('c');
    await expect.element(page.getByRole('dialog', { name: /Qué salida/u })).toBeVisible();
    await userEvent.keyboard('acep{Enter}');
    await expect.element(page.getByRole('dialog', { name: /A dónde lleva/u })).toBeVisible();
    await userEvent.keyboard('fin{Enter}');
    await expect.poll(() => leadsTo(journal.kept.process, 'Jefe', 'Fin')).toBe(true);
    await expect.element(block('Jefe')).toHaveFocus();

    await userEvent.keyboard('{Delete}');
    await expect.element(block('Jefe')).not.toBeInTheDocument();

    await userEvent.keyboard('{Control>}zzzzz{/Control}');
    await expect.poll(() => JSON.stringify(journal.kept.process)).toBe(before);
  });

  test('undo survives a reload', async () => {
    const journal = journalOf(small());
    const first = await open(journal);
    (block('Fin').element() as HTMLElement).focus();
    await userEvent.keyboard('{F2}Final{Enter}');
    await expect.poll(() => named(journal.kept.process, 'Final')).toBeDefined();
    await first.unmount();

    await open(journal);
    await userEvent.keyboard('{Control>}z{/Control}');

    await expect.poll(() => named(journal.kept.process, 'Fin')).toBeDefined();
    await expect.element(block('Fin')).toBeVisible();
  });

  test('every action is announced once', async () => {
    await open(journalOf(small()));
    (block('Pedido').element() as HTMLElement).focus();

    await userEvent.keyboard('{ArrowRight}{F2}Final{Enter}');

    await expect.element(page.getByRole('status')).toHaveTextContent('Ahora se llama «Final».');
  });
});

describe('saving', () => {
  test('nothing is called saved that is not, and trying again writes it', async () => {
    const journal = journalOf(small());
    await open(journal);
    journal.kept.fails = true;
    await page.getByRole('textbox', { name: 'Nombre del proceso' }).fill('Alta');

    await expect.element(page.getByText(/No se pudo guardar/u)).toBeVisible();
    await page.getByRole('button', { name: 'Guardar' }).click();
    expect(journal.kept.names).toEqual([]);

    journal.kept.fails = false;
    await page.getByRole('banner').getByRole('button', { name: 'Reintentar' }).click();
    await expect.element(page.getByText(/^Guardado \d/u)).toBeVisible();
    expect(journal.kept.process.name).toBe('Alta');

    await page.getByRole('button', { name: 'Guardar' }).click();
    await expect.poll(() => journal.kept.names).toEqual([expect.stringMatching(/^Guardado \d/u)]);
  });

  test('when another tab has written, the process can only be read', async () => {
    const journal = journalOf(small());
    await open(journal);
    journal.kept.lines.push({
      did: 'undo',
      entry: { id: 'x', label: { code: 'did.add' }, at: '', selectionBefore: [], selectionAfter: [], changes: [] },
    });

    await page.getByRole('textbox', { name: 'Nombre del proceso' }).fill('Alta');

    await expect.element(page.getByRole('button', { name: 'Recargar el proceso' })).toBeVisible();
  });
});

test('a test lights blocks on the diagram', async () => {
  await open(journalOf(small()));

  await page.getByRole('button', { name: 'Probar' }).click();
  await page.getByRole('button', { name: 'Encender' }).click();

  await expect.element(page.getByRole('button', { name: /«Pedido».*en curso/u })).toBeVisible();
});
