import { describe, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { graphOf } from '#blocks/graph.ts';
import { blockKinds } from '#blocks/index.ts';
import { sectionsOf } from '#model/sections.ts';
import { addable, addBlockOf, afterChosen, askToAppend } from './add.ts';
import { choose, deskOf, idOf, overlaps, told, wires } from './desk.testing.ts';
import { askToLink, linkTo, targetsIn, unlink } from './link.ts';
import { selectAll } from './look.ts';
import { deleteSelection, duplicateSelection } from './remove.ts';

describe('adding', () => {
  test('after the chosen block connects its first free exit', () => {
    const desk = deskOf(draw('Licencia').start('Pedido').approval('Jefe'));
    choose(desk, 'Jefe');

    addBlockOf(desk, 'tasks', afterChosen(desk));
    choose(desk, 'Jefe');
    addBlockOf(desk, 'end', afterChosen(desk));

    expect(wires(desk)).toEqual(['Jefe accepted Tareas', 'Jefe rejected Fin', 'Pedido sent Jefe']);
    expect(overlaps(desk)).toBe(false);
    expect(told(desk)).toBe('«Fin» agregado después de «Jefe», paso 4 de 4. Conectado.');
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

  test('a split brings its join along, with every branch connected, as one step', () => {
    const desk = deskOf(draw('Licencia').start('Pedido').end('Fin'));
    const [flow] = Object.keys(desk.store.getState().process.flows);

    addBlockOf(desk, 'split', { on: flow ?? null });

    const joined = ['División r1 Unión', 'División r2 Unión', 'Pedido sent División', 'Unión done Fin'];
    expect(wires(desk)).toEqual(joined);
    expect(overlaps(desk)).toBe(false);
    expect(desk.store.getState().undo).toHaveLength(1);
    expect(sectionsOf(graphOf(desk.store.getState().process))).toMatchObject({ problems: [], sections: { size: 1 } });

    choose(desk, 'Fin');
    addBlockOf(desk, 'split', { at: { x: 0, y: 400 } });
    expect(wires(desk)).toEqual(['División 2 r1 Unión 2', 'División 2 r2 Unión 2', ...joined]);
    expect(overlaps(desk)).toBe(false);
  });

  test('after a block whose exits are taken goes into its first connection', () => {
    const desk = deskOf(draw('Licencia').start('Pedido').end('Fin'));
    choose(desk, 'Pedido');

    askToAppend(desk);

    const [flow] = Object.keys(desk.store.getState().process.flows);
    expect(desk.store.getState().asking).toEqual({ is: 'add', at: null, from: null, on: flow });
  });

  test('a click after such a block puts the new one into that connection', () => {
    const desk = deskOf(draw('Licencia').start('Pedido').end('Fin'));
    choose(desk, 'Pedido');

    addBlockOf(desk, 'notify', afterChosen(desk));

    expect(wires(desk)).toEqual(['Notificación sent Fin', 'Pedido sent Notificación']);
    expect(overlaps(desk)).toBe(false);
  });

  test('the start is not among what can be added', () => {
    expect(addable.map(({ kind }) => kind)).not.toContain('start');
    expect(addable).toHaveLength(blockKinds.length - 1);
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
