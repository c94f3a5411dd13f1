import { expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { ownerOf } from './ownerOf.ts';
import type { Timer } from './records.ts';
import { BlockContractError } from './scene.ts';

const process = draw('x')
  .start()
  .wait('Espera', { days: 1 })
  .end('Fin')
  .stage('Etapa', ['Espera'], { due: { is: 'after', hours: 5 } })
  .process();
const [stage = ''] = Object.keys(process.stages);

const timer = (whose: Pick<Timer, 'block' | 'stage'>): Timer => ({
  id: 't1',
  request: 'r1',
  visit: null,
  part: 'deadline.due',
  at: '2026-11-23T12:00:00.000Z',
  seq: 1,
  ...whose,
});

test('a timer is of a block or of a stage', () => {
  expect(ownerOf(process, timer({ block: 'b2', stage: null })).name).toBe('Espera');
  expect(ownerOf(process, timer({ block: null, stage })).name).toBe('Etapa');
});

test.each([
  { block: 'gone', stage: null },
  { block: null, stage: 'gone' },
])('a timer of what is not there is a bug: %o', (whose) => {
  expect(() => ownerOf(process, timer(whose))).toThrow(BlockContractError);
});
