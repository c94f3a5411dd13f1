import { describe, expect, test } from 'vitest';
import type { Process } from '#model/process.ts';
import { draw } from './draw.ts';
import { processSchema } from './process.ts';

const process = draw('P')
  .field('a', 'shortText', 'A')
  .start('Inicio', { asks: ['a'] })
  .tasks('T')
  .end('Fin')
  .process();

test('a process that was drawn fits, with stages and bends too', () => {
  const more: Process = {
    ...process,
    stages: { s1: { id: 's1', name: 'Etapa' } },
    blocks: Object.fromEntries(Object.values(process.blocks).map((block) => [block.id, { ...block, stage: 's1' }])),
    flows: { c1: { id: 'c1', from: { block: 'b1', exit: 'sent' }, to: 'b2', bends: [{ x: 1, y: 2 }] } },
  };
  expect(processSchema.parse(more)).toEqual(more);
});

describe('it refuses', () => {
  const block = {
    id: 'b9',
    kind: 'end',
    name: '',
    note: '',
    at: { x: 0, y: 0 },
    data: { result: 'completed', label: '' },
  };

  test.each<[string, unknown]>([
    ['a key of the process that is not known', { ...process, owner: 'ana' }],
    ['a key of a block that is not known', { ...process, blocks: { b9: { ...block, colour: 'red' } } }],
    [
      'a key of settings that is not known',
      { ...process, blocks: { b9: { ...block, data: { ...block.data, x: 1 } } } },
    ],
    ['a kind that is not known', { ...process, blocks: { b9: { ...block, kind: 'magic' } } }],
    ['a field type that is not known', { ...process, fields: { f1: { ...process.fields['f1'], type: 'magic' } } }],
    ['a place that is no number', { ...process, blocks: { b9: { ...block, at: { x: null, y: 0 } } } }],
    ['an id that every object has', { ...process, blocks: { constructor: { ...block, id: 'constructor' } } }],
    ['an id with a space', { ...process, stages: { 's 1': { id: 's 1', name: '' } } }],
  ])('%s', (_what, json) => {
    expect(processSchema.safeParse(json).success).toBe(false);
  });
});

test('an id that would be a prototype never becomes one', () => {
  const text = JSON.stringify(process).replace('"stages":{', '"stages":{"__proto__":{"id":"s1","name":"polluted"}');
  const parsed = processSchema.parse(JSON.parse(text));

  expect(Object.getOwnPropertyNames(parsed.stages)).toEqual([]);
  expect(parsed.stages['name']).toBeUndefined();
});
