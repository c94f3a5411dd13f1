import { describe, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { tOf } from '#text/i18n.ts';
import { langs } from '#text/langs.ts';
import { didWords } from '../told.text.ts';
import { addBlockOf } from './add.ts';
import { commandWords } from './commands.text.ts';
import { choose, deskOf, idOf, overlaps, told, wires } from './desk.testing.ts';
import { goBack } from './history.ts';
import { commands } from './index.ts';
import { leave, toggle, walk } from './look.ts';
import { dropBlocks, nudge } from './move.ts';
import { deleteSelection } from './remove.ts';

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
    expect(tOf(didWords, 'es')('add', { block: 'Jefe' })).toBe('agregar «Jefe»');
  });

  test('has keys of its own', () => {
    const keys = commands.flatMap((command) => command.keys);

    expect(new Set(keys).size).toBe(keys.length);
  });
});
