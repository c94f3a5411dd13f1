import { expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { planOf } from './plan.ts';
import { needsOf, plannedOf } from './planned.ts';
import { BlockContractError } from './scene.ts';

const plan = planOf(
  draw('x')
    .start()
    .split('Partes', ['Una', 'Otra'])
    .on('Una')
    .wait('A', { days: 1 })
    .to('Juntas')
    .wait('B', { days: 1 })
    .join('Juntas', { first: 1 })
    .end('Fin')
    .process(),
);

test('a join needs as many ways as it waits for, any other block all that may be taken', () => {
  expect(Object.keys(plan.blocks).map((id) => needsOf(plannedOf(plan, id)))).toContain(1);
  expect(needsOf(plannedOf(plan, 'b1'))).toBe('all');
});

test('a block that is not in the plan is a bug', () => {
  expect(() => plannedOf(plan, 'gone')).toThrow(BlockContractError);
});
