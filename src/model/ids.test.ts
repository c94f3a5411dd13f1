import { expect, test } from 'vitest';
import { freshIdIn } from './ids.ts';
import { fieldNamed, sketch } from './sketch.ts';

test('a new id follows the highest of its prefix, and is never given twice', () => {
  const { process } = sketch('b2: sent>b10', 'b10:');
  const fresh = freshIdIn(process);

  expect([fresh('b'), fresh('b'), fresh('c'), fresh('f')]).toEqual(['b11', 'b12', 'c2', 'f1']);
  expect(freshIdIn(process)('b')).toBe('b11');
});

test('ids inside settings and options count, at any depth', () => {
  const { process } = sketch('b1:');
  const block = {
    id: 'b1',
    kind: 'step',
    name: '',
    note: '',
    at: { x: 0, y: 0 },
    data: { tasks: [{ id: 't4' }, { deep: { id: 't7' } }] },
  };
  const field = { ...fieldNamed('f1', 'a'), options: { choices: [{ id: 'o3' }] } };
  const fresh = freshIdIn({
    ...process,
    blocks: { b1: block },
    fields: { f1: field },
    stages: { s5: { id: 's5', name: '' } },
  });

  expect([fresh('t'), fresh('o'), fresh('s'), fresh('f')]).toEqual(['t8', 'o4', 's6', 'f2']);
});

test('ids of other shapes are no obstacle', () => {
  const { process } = sketch('b99999999999:', 'b:', 'x-7:', 'b007:');

  expect(freshIdIn(process)('b')).toBe('b8');
});
