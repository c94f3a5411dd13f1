import { expect, test } from 'vitest';
import { stageFrames } from './stages.ts';

const block = (id: string, stage?: string) => ({
  id,
  kind: 'step',
  name: id,
  note: '',
  at: { x: 0, y: 0 },
  data: {},
  ...(stage === undefined ? {} : { stage }),
});
const box = (x: number, y: number) => ({ x, y, width: 100, height: 50 });

test('a frame stands around the blocks of its stage, with room for its name', () => {
  const blocks = { a: block('a', 's1'), b: block('b', 's1'), c: block('c') };
  const stages = { s1: { id: 's1', name: 'Uno' }, s2: { id: 's2', name: 'Sin bloques' } };
  const frames = stageFrames({ stages, blocks }, { a: box(0, 0), b: box(200, 100), c: box(900, 900) });
  expect(frames).toEqual([['s1', { x: -16, y: -28, width: 332, height: 194 }]]);
});
