import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Json } from '#model/json.ts';
import { BlockDataError, readerOf } from './define.ts';
import { graphOf } from './graph.ts';
import { draw } from './draw.ts';

const read = readerOf(z.strictObject({ a: z.string() }), 'data of a test');

test('data is read once: the same object gives the same value', () => {
  const data: Json = { a: 'x' };

  expect(read(data)).toEqual({ a: 'x' });
  expect(read(data)).toBe(read(data));
  expect(read({ a: 'x' })).not.toBe(read(data));
});

test('data that does not fit is a bug that names what it was', () => {
  expect(() => read({ a: 1 })).toThrow(BlockDataError);
  expect(() => read(null)).toThrow(/data of a test/u);
});

test('a message calls a block without a name by the word of its kind', () => {
  const process = draw('P').start('Inicio').block('tasks', ' ').process();
  const { nameOf, exitNameOf } = graphOf(process);
  const [start, tasks] = Object.values(process.blocks);
  if (start === undefined || tasks === undefined) throw new Error('no blocks');

  expect(nameOf(start)).toBe('Inicio');
  expect(nameOf(tasks)).toEqual({ code: 'tasks.name' });
  expect(exitNameOf(tasks, 'completed')).toEqual({ code: 'tasks.exit.completed' });
});
