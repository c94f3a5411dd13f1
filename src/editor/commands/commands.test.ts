import { describe, expect, test } from 'vitest';
import { draw, type Drawing } from '#blocks/draw.ts';
import { say, tOf } from '#text/i18n.ts';
import { langs } from '#text/langs.ts';
import { createCanvasPort } from '../canvasPort.ts';
import type { Desk } from '../desk.ts';
import { drawingOf } from '../drawing.ts';
import { createEditorStore } from '../store.ts';
import { didWords } from '../told.text.ts';
import { addable, addBlockOf, askToAppend, openExitOf } from './add.ts';
import { commandWords } from './commands.text.ts';
import { goBack } from './history.ts';
import { commands } from './index.ts';
import { askToLink, linkTo, targetsIn, unlink } from './link.ts';
import { leave, selectAll, toggle, walk } from './look.ts';
import { dropBlocks, nudge } from './move.ts';
import { deleteSelection, duplicateSelection } from './remove.ts';

function deskOf(drawn: Drawing): Desk {
  let ids = 0;
  const store = createEditorStore({
    draft: { revision: 0, process: drawn.process() },
    journal: [],
    port: {
      append: async (revision) => ({ revision: revision + 1 }),
      checkpoint: async () => undefined,
      whyNot: () => ({ code: 'editor.refused.stale' }),
    },
    now: () => '2026-11-23T12:00:00.000Z',
    newId: () => `e${++ids}`,
  });
  const files = { keep: () => Promise.reject(new Error('no files here')), open: async () => null };
  const directory = { people: {}, groups: {} };
  const contentLang = () => 'es' as const;
  return {
    store,
    canvas: createCanvasPort(),
    directory,
    files,
    now: () => '',
    zone: 'UTC',
    contentLang,
    save: () => undefined,
  };
}

const idOf = ({ store }: Desk, name: string) =>
  Object.values(store.getState().process.blocks).find((block) => block.name === name)?.id ?? `no «${name}»`;
const choose = (desk: Desk, ...names: readonly string[]) =>
  desk.store.look({ selection: names.map((name) => idOf(desk, name)) });
const wires = ({ store }: Desk) => {
  const { blocks, flows } = store.getState().process;
  return Object.values(flows)
    .map((flow) => `${blocks[flow.from.block]?.name} ${flow.from.exit} ${blocks[flow.to]?.name}`)
    .toSorted();
};
const told = ({ store }: Desk) => say(store.getState().notice?.said ?? { code: 'told.noneSelected' }, 'es');
const boxes = ({ store }: Desk) => Object.values(drawingOf(store.getState().process).boxes);
const overlaps = (desk: Desk) =>
  boxes(desk).some((one, at) =>
    boxes(desk)
      .slice(at + 1)
      .some(
        (other) =>
          one.x < other.x + other.width &&
          other.x < one.x + one.width &&
          one.y < other.y + other.height &&
          other.y < one.y + one.height,
      ),
  );

describe('adding', () => {
  test('after the chosen block connects its first free exit', () => {
    const desk = deskOf(draw('Licencia').start('Pedido').approval('Jefe'));
    choose(desk, 'Jefe');

    addBlockOf(desk, 'tasks', { from: openExitOf(desk) });
    choose(desk, 'Jefe');
    addBlockOf(desk, 'end', { from: openExitOf(desk) });

    expect(wires(desk)).toEqual(['Jefe accepted Tareas', 'Jefe rejected Fin', 'Pedido sent Jefe']);
    expect(overlaps(desk)).toBe(false);
    expect(told(desk)).toBe('«Fin» añadido después de «Jefe», paso 4 de 4. Conectado.');
  });

  test('onto a connection puts the block into it and keeps everything apart', () => {
    const desk = deskOf(draw('Licencia').start('Pedido').end('Fin'));
    const [flow] = Object.keys(desk.store.getState().process.flows);

    addBlockOf(desk, 'approval', { on: flow ?? null });

    expect(wires(desk)).toEqual(['Aprobación accepted Fin', 'Pedido sent Aprobación']);
    expect(overlaps(desk)).toBe(false);
    expect(desk.store.getState().undo).toHaveLength(1);
  });

  test('twice the same gives two names', () => {
    const desk = deskOf(draw('Licencia').start('Pedido'));

    for (let times = 0; times < 3; times += 1) addBlockOf(desk, 'tasks', {});

    const names = Object.values(desk.store.getState().process.blocks).map((block) => block.name);
    expect(names).toEqual(['Pedido', 'Tareas', 'Tareas 2', 'Tareas 3']);
    expect(overlaps(desk)).toBe(false);
  });

  test('after a block whose exits are taken goes into its first connection', () => {
    const desk = deskOf(draw('Licencia').start('Pedido').end('Fin'));
    choose(desk, 'Pedido');

    askToAppend(desk);

    const [flow] = Object.keys(desk.store.getState().process.flows);
    expect(desk.store.getState().asking).toEqual({ is: 'add', at: null, from: null, on: flow });
  });

  test('the start is not among what can be added', () => {
    expect(addable.map(({ kind }) => kind)).toEqual(['form', 'approval', 'tasks', 'notify', 'end']);
  });
});

describe('connecting', () => {
  const drawn = () => draw('Licencia').start('Pedido').approval('Jefe').end('Fin').end('Otro');

  test('moves the connection of an exit that has one', () => {
    const desk = deskOf(drawn());

    linkTo(desk, { block: idOf(desk, 'Jefe'), exit: 'accepted' }, idOf(desk, 'Otro'));

    expect(wires(desk)).toEqual(['Jefe accepted Otro', 'Pedido sent Jefe']);
    expect(told(desk)).toBe('«Aceptada» de «Jefe» lleva a «Otro».');
  });

  test('neither leads to the start nor to the block itself, and says why', () => {
    const desk = deskOf(drawn());
    const before = desk.store.getState().process;
    const from = { block: idOf(desk, 'Jefe'), exit: 'rejected' };

    linkTo(desk, from, idOf(desk, 'Pedido'));
    expect(told(desk)).toBe('Ninguna conexión puede llevar al inicio.');
    linkTo(desk, from, idOf(desk, 'Jefe'));
    expect(told(desk)).toBe('Un bloque no puede llevar a sí mismo.');

    expect(desk.store.getState().process).toBe(before);
    expect(targetsIn(before, from).map((block) => block.name)).toEqual(['Fin', 'Otro']);
  });

  test('an exit can be led nowhere again', () => {
    const desk = deskOf(drawn());

    unlink(desk, { block: idOf(desk, 'Pedido'), exit: 'sent' });

    expect(wires(desk)).toEqual(['Jefe accepted Fin']);
    expect(told(desk)).toBe('«Enviado» de «Pedido» ya no lleva a ningún bloque.');
  });

  test('by key asks for the exit only where there are several', () => {
    const desk = deskOf(drawn());

    choose(desk, 'Jefe');
    askToLink(desk);
    expect(desk.store.getState().asking).toEqual({ is: 'exit', block: idOf(desk, 'Jefe') });
    choose(desk, 'Pedido');
    askToLink(desk);
    expect(desk.store.getState().asking).toEqual({ is: 'target', from: { block: idOf(desk, 'Pedido'), exit: 'sent' } });
    desk.store.look({ asking: null });
    choose(desk, 'Fin');
    askToLink(desk);
    expect(desk.store.getState().asking).toBeNull();
    expect(told(desk)).toBe('«Fin» no tiene salidas.');
  });
});

describe('deleting and copying', () => {
  test('a deleted block takes its connections with it, and the one before gets the keyboard', () => {
    const desk = deskOf(draw('Licencia').start('Pedido').tasks('Instalar').end('Fin'));
    choose(desk, 'Instalar');

    deleteSelection(desk);

    expect(wires(desk)).toEqual([]);
    expect(desk.store.getState().current).toBe(idOf(desk, 'Pedido'));
  });

  test('the start stays, what else was chosen goes', () => {
    const desk = deskOf(draw('Licencia').start('Pedido').tasks('Instalar').end('Fin'));
    selectAll(desk);

    deleteSelection(desk);

    expect(Object.values(desk.store.getState().process.blocks).map((block) => block.name)).toEqual(['Pedido']);
    expect(desk.store.getState().undo).toHaveLength(1);
  });

  test('copies keep the connections among them and lie clear of everything', () => {
    const desk = deskOf(draw('Licencia').start('Pedido').tasks('Instalar').end('Fin'));
    choose(desk, 'Instalar', 'Fin');

    duplicateSelection(desk);

    expect(wires(desk)).toEqual(['Instalar completed Fin', 'Instalar completed Fin', 'Pedido sent Instalar']);
    expect(overlaps(desk)).toBe(false);
    expect(desk.store.getState().selection).toHaveLength(2);
  });
});

describe('moving', () => {
  test('nudges without a rest between them are one step', () => {
    const desk = deskOf(draw('Licencia').start('Pedido').end('Fin').at(600, 200));
    choose(desk, 'Fin');

    for (let times = 0; times < 5; times += 1) nudge(desk, { x: 10, y: 0 });

    expect(desk.store.getState().process.blocks[idOf(desk, 'Fin')]?.at).toEqual({ x: 650, y: 200 });
    expect(desk.store.getState().undo).toHaveLength(1);
  });

  test('blocks that are dropped together on others keep out of each way', () => {
    const desk = deskOf(draw('Licencia').start('Pedido').at(0, 0).tasks('Instalar').at(300, 0).end('Fin').at(600, 0));
    const [one, other] = [idOf(desk, 'Instalar'), idOf(desk, 'Fin')];

    dropBlocks(desk, { [one]: { x: 10, y: 10 }, [other]: { x: 20, y: 20 } }, null);

    expect(overlaps(desk)).toBe(false);
    expect(desk.store.getState().undo).toHaveLength(1);
  });

  test('a loose block that is dropped on a connection goes into it; one that is connected does not', () => {
    const desk = deskOf(draw('Licencia').start('Pedido').end('Fin').at(900, 0));
    const [flow] = Object.keys(desk.store.getState().process.flows);
    const loose = addBlockOf(desk, 'tasks', { at: { x: 400, y: 400 } }) ?? '';

    dropBlocks(desk, { [loose]: { x: 400, y: 0 } }, flow ?? null);
    expect(wires(desk)).toEqual(['Pedido sent Tareas', 'Tareas completed Fin']);

    dropBlocks(desk, { [loose]: { x: 400, y: 100 } }, Object.keys(desk.store.getState().process.flows)[0] ?? null);
    expect(wires(desk)).toEqual(['Pedido sent Tareas', 'Tareas completed Fin']);
  });
});

describe('looking', () => {
  test('walks, toggles and leaves in order', () => {
    const desk = deskOf(draw('Licencia').start('Pedido').tasks('Instalar').end('Fin'));

    walk(desk, 'first');
    walk(desk, 'next');
    expect(desk.store.getState()).toMatchObject({ current: idOf(desk, 'Instalar') });
    toggle(desk);
    expect(desk.store.getState().selection).toEqual([]);
    toggle(desk);
    desk.store.look({ linking: { block: idOf(desk, 'Instalar'), exit: 'completed' }, right: 'settings' });

    leave(desk);
    expect(desk.store.getState()).toMatchObject({ linking: null, right: 'settings' });
    leave(desk);
    expect(desk.store.getState()).toMatchObject({ right: 'none', selection: [idOf(desk, 'Instalar')] });
    leave(desk);
    expect(desk.store.getState().selection).toEqual([]);
  });

  test('undo says what it took back', () => {
    const desk = deskOf(draw('Licencia').start('Pedido').end('Fin'));
    choose(desk, 'Fin');
    deleteSelection(desk);

    goBack(desk, 'undo');
    expect(told(desk)).toBe('Deshecho: borrar «Fin»');
    goBack(desk, 'undo');
    expect(told(desk)).toBe('Nada que deshacer.');
  });
});

describe('every command', () => {
  test('has its words, in every language', () => {
    for (const lang of langs) {
      const t = tOf(commandWords, lang);
      for (const { id, part } of commands) expect([t(id as 'next'), t(`part.${part}`)]).not.toContain('');
    }
    expect(tOf(didWords, 'es')('add', { block: 'Jefe' })).toBe('añadir «Jefe»');
  });

  test('has keys of its own', () => {
    const keys = commands.flatMap((command) => command.keys);

    expect(new Set(keys).size).toBe(keys.length);
  });
});
