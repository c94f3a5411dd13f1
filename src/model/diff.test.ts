import { expect, test } from 'vitest';
import { applyChanges, changesBetween, StaleChangeError } from './diff.ts';
import { fieldNamed, sketch } from './sketch.ts';

const { process: before } = sketch('inicio: sent>a', 'a: sent>fin', 'fin:');
const { a, ...others } = before.blocks;
const after = {
  ...before,
  name: 'Otro',
  blocks: { ...others, b: { ...a, id: 'b', kind: 'step', name: 'B', note: '', at: { x: 0, y: 0 }, data: {} } },
  fields: { f1: fieldNamed('f1', 'version') },
};

test('each thing that differs is one change, with what it was and what it is', () => {
  const changes = changesBetween(before, after);

  expect(changes.map(({ of, id, before, after }) => [of, id, before !== null, after !== null])).toEqual([
    ['process', '', true, true],
    ['field', 'f1', false, true],
    ['block', 'a', true, false],
    ['block', 'b', false, true],
  ]);
  expect(changes[0]?.after).toEqual({ name: 'Otro', description: '', lang: 'es', requestTitle: '' });
});

test('equal processes differ in nothing, whatever the order of their keys', () => {
  const { blocks } = before;
  const turned = {
    ...before,
    blocks: Object.fromEntries(
      Object.entries(blocks)
        .reverse()
        .map(([id, block]) => [id, { ...block }]),
    ),
  };

  expect(changesBetween(before, turned)).toEqual([]);
});

test('changes lead forward and back', () => {
  const changes = changesBetween(before, after);

  expect(applyChanges(before, changes, 'forward')).toEqual(after);
  expect(applyChanges(after, changes, 'back')).toEqual(before);
});

test('what did not change stays the same object', () => {
  const next = applyChanges(before, changesBetween(before, after), 'forward');

  expect(next.flows).toBe(before.flows);
  expect(next.blocks['fin']).toBe(before.blocks['fin']);
});

test('changes of another process are not done', () => {
  const changes = changesBetween(before, after);

  for (const change of changes) {
    expect(() => applyChanges(after, [change], 'forward')).toThrow(StaleChangeError);
    expect(() => applyChanges(before, [change], 'back')).toThrow(StaleChangeError);
  }
  const gone = { of: 'process', id: '', before: changes[0]?.before ?? null, after: null } as const;
  expect(() => applyChanges(before, [gone], 'forward')).toThrow(new StaleChangeError(gone));
});
