import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { canonicalJson } from '#model/canonical.ts';
import type { Edit } from '#model/edit.ts';
import { addBlock } from '#model/edits/addBlock.ts';
import { changeBlock } from '#model/edits/changeBlock.ts';
import { connect } from '#model/edits/connect.ts';
import { deleteBlocks } from '#model/edits/deleteBlocks.ts';
import { disconnect } from '#model/edits/disconnect.ts';
import { moveBlocks } from '#model/edits/moveBlocks.ts';
import { renameBlock } from '#model/edits/renameBlock.ts';
import { renameProcess } from '#model/edits/renameProcess.ts';
import { freshIdIn } from '#model/ids.ts';
import type { Process } from '#model/process.ts';
import { openStore } from './memoryJournal.testing.ts';
import { createEditorStore, type EditorStore } from './store.ts';

const label = { code: 'did.settings' };
const start = '2026-11-23T12:00:00.000Z';

const block = (id: string, x = 0) => ({ id, kind: 'tasks', name: id, note: '', at: { x, y: 0 }, data: {} });

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(start) });
  return () => vi.useRealTimers();
});

describe('undo and redo', () => {
  test('one stack holds places and settings', () => {
    const { store } = openStore();
    store.transact(label, addBlock(block('b1')));
    store.transact(label, moveBlocks({ b1: { x: 40, y: 40 } }));
    store.transact(label, changeBlock('b1', { asked: true }, []));

    store.undo();
    expect(store.getState().process.blocks['b1']).toMatchObject({ at: { x: 40, y: 40 }, data: {} });
    store.undo();
    expect(store.getState().process.blocks['b1']?.at).toEqual({ x: 0, y: 0 });
    store.redo();
    store.redo();
    expect(store.getState().process.blocks['b1']).toMatchObject({ at: { x: 40, y: 40 }, data: { asked: true } });
  });

  test('whatever was done, undoing all gives the start and redoing all the end, to the byte', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(doing, { minLength: 1, maxLength: 40 }), async (doings) => {
        const { store, journal } = openStore();
        const before = bytes(store);
        for (const act of doings) act(store);
        const end = bytes(store);
        const steps = store.getState().undo.length;

        for (let left = steps; left > 0; left -= 1) store.undo();
        expect(bytes(store)).toBe(before);
        expect(store.getState().undo).toEqual([]);

        for (let left = steps; left > 0; left -= 1) store.redo();
        expect(bytes(store)).toBe(end);

        await vi.runAllTimersAsync();
        expect(canonicalJson(journal.state.head)).toBe(end);
      }),
      { numRuns: 150 },
    );
  });

  test('a reload keeps what can be undone and redone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(doing, { minLength: 1, maxLength: 30 }), async (doings) => {
        const { store, journal } = openStore();
        for (const act of doings) act(store);
        await vi.runAllTimersAsync();

        const { lines, head } = journal.state;
        const again = createEditorStore({
          draft: { revision: lines.length, process: head },
          journal: lines,
          port: journal.port,
          now: () => start,
          newId: () => 'again',
        });

        expect(bytes(again)).toBe(bytes(store));
        for (const did of ['undo', 'redo'] as const) {
          const changes = (one: EditorStore) => one.getState()[did].map((entry) => entry.changes);
          expect(changes(again)).toEqual(changes(store));
        }
      }),
      { numRuns: 100 },
    );
  });

  test('what was selected comes back with it', () => {
    const { store } = openStore();
    store.transact(label, addBlock(block('b1')), { select: ['b1'] });
    store.transact(label, addBlock(block('b2')), { select: ['b2'] });

    expect(store.getState()).toMatchObject({ selection: ['b2'], current: 'b2' });
    store.undo();
    expect(store.getState()).toMatchObject({ selection: ['b1'], current: 'b1' });
    store.redo();
    expect(store.getState().selection).toEqual(['b2']);
  });
});

describe('an edit', () => {
  test('that is refused changes nothing and says why', () => {
    const { store } = openStore();

    const refusal = store.transact(label, renameBlock('b9', 'Nadie'));

    expect(refusal).toMatchObject({ code: 'model.refused.noBlock', place: { block: 'b9' } });
    expect(store.getState().undo).toEqual([]);
  });

  test('that changes nothing is no step', () => {
    const { store } = openStore();

    expect(store.transact(label, renameProcess('Licencia'))).toBeNull();
    expect(store.getState()).toMatchObject({ undo: [], saving: { is: 'saved' } });
  });
});

describe('a group', () => {
  const type = (store: EditorStore, name: string, group = 'name') =>
    store.transact(label, renameProcess(name), { group });

  test('joins keystrokes without a rest into one step', () => {
    const { store } = openStore();
    for (const name of ['A', 'Al', 'Alt', 'Alta']) {
      type(store, name);
      vi.advanceTimersByTime(900);
    }

    expect(store.getState().undo).toHaveLength(1);
    store.undo();
    expect(store.getState().process.name).toBe('Licencia');
    store.redo();
    expect(store.getState().process.name).toBe('Alta');
  });

  test('ends with a rest of one second, a blur, another group or any other edit', () => {
    const { store } = openStore();
    type(store, 'A');
    vi.advanceTimersByTime(1001);
    type(store, 'B');
    store.endGroup();
    type(store, 'C');
    type(store, 'D', 'other');
    store.transact(label, addBlock(block('b1')));
    type(store, 'E', 'other');

    expect(store.getState().undo).toHaveLength(6);
  });

  test('that comes back to where it began leaves no step after a reload', async () => {
    const { store, journal } = openStore();
    type(store, 'Licenciado');
    await vi.advanceTimersByTimeAsync(100);
    type(store, 'Licencia');
    await vi.runAllTimersAsync();

    const { lines, head } = journal.state;
    const draft = { revision: lines.length, process: head };
    const parts = { draft, journal: lines, port: journal.port, now: () => start, newId: () => 'again' };

    expect(lines).toHaveLength(2);
    expect(store.getState().undo).toEqual([]);
    expect(createEditorStore(parts).getState().undo).toEqual([]);
  });
});

function bytes(store: EditorStore): string {
  return canonicalJson(store.getState().process);
}

type Doing = (store: EditorStore) => void;

/** Things that a person does, on whatever is there at the time. */
const doing: fc.Arbitrary<Doing> = fc.oneof(
  one((process, at) => addBlock(block(freshIdIn(process)('b'), at * 10))),
  one((process, at) => onBlock(process, at, (id) => moveBlocks({ [id]: { x: at * 10, y: at } }))),
  one((process, at) => onBlock(process, at, (id) => renameBlock(id, `n${at}`)), 'name'),
  one((process, at) =>
    onBlock(process, at, (id) => changeBlock(id, { at, list: [{ at }] }, at % 2 === 0 ? ['a'] : [])),
  ),
  one((process, at) =>
    onBlock(process, at, (id) =>
      connect(
        freshIdIn(process)('c'),
        { block: id, exit: at % 2 === 0 ? 'a' : 'b' },
        pick(process.blocks, at + 1) ?? id,
      ),
    ),
  ),
  one((process, at) => disconnect([pick(process.flows, at) ?? []].flat())),
  one((process, at) => onBlock(process, at, (id) => deleteBlocks([id]))),
  one((_process, at) => renameProcess(`p${at % 4}`), 'process'),
  fc.constant<Doing>((store) => store.undo()),
  fc.constant<Doing>((store) => store.redo()),
  fc.constant<Doing>(() => vi.advanceTimersByTime(400)),
);

function one(make: (process: Process, at: number) => Edit, group?: string): fc.Arbitrary<Doing> {
  return fc.nat(12).map((at) => (store) => {
    store.transact(label, make(store.getState().process, at), group === undefined ? {} : { group });
  });
}

function onBlock(process: Process, at: number, edit: (id: string) => Edit): Edit {
  const id = pick(process.blocks, at);
  return id === undefined ? (same) => ({ process: same }) : edit(id);
}

function pick(things: Readonly<Record<string, unknown>>, at: number): string | undefined {
  const ids = Object.keys(things);
  return ids[at % Math.max(ids.length, 1)];
}
