import { expect, test } from 'vitest';
import { say } from '#text/i18n.ts';
import {
  blockKindOf,
  blockKinds,
  exitNameOf,
  exitsOf,
  isEnd,
  isStart,
  newBlock,
  UnknownBlockKindError,
} from './index.ts';

const at = { x: 0, y: 0 };

test('a new block has the settings and the word of its kind', () => {
  expect(newBlock('tasks', 'b1', '', at, 'es')).toMatchObject({ id: 'b1', kind: 'tasks', name: 'Tareas', at });
  expect(newBlock('tasks', 'b1', '', at, 'en').name).toBe('Tasks');
  expect(newBlock('tasks', 'b1', 'Plan', at, 'es').name).toBe('Plan');
});

test('a process begins at a start and ends at an end', () => {
  const blocks = blockKinds.map((kind) => newBlock(kind.kind, 'b1', '', at, 'es'));

  expect(blocks.filter(isStart).map((block) => block.kind)).toEqual(['start']);
  expect(blocks.filter(isEnd).map((block) => block.kind)).toEqual(['end']);
});

test('an exit is called by its own name or by the word of the interface', () => {
  const block = newBlock('approval', 'b1', '', at, 'es');
  const renamed = {
    ...block,
    data: {
      ...block.data,
      outcomes: {
        accepted: { name: '', comment: false },
        rejected: { name: 'Con problemas', comment: true },
        cancelled: null,
      },
    },
  };

  expect(exitsOf(renamed).map((exit) => exit.id)).toEqual(['accepted', 'rejected']);
  expect(exitNameOf(renamed, 'rejected')).toBe('Con problemas');
  expect(exitNameOf(renamed, 'gone')).toBe('gone');
  const word = exitNameOf(renamed, 'accepted');
  expect(typeof word === 'string' ? word : say(word, 'es')).toBe('Aceptada');
});

test('a kind that nobody declared is an error of its own', () => {
  expect(() => blockKindOf('magic')).toThrow(UnknownBlockKindError);
});
