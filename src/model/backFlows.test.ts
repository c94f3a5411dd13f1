import { expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { person } from '#blocks/drawn.ts';
import { graphOf } from '#blocks/graph.ts';
import { backFlows } from './backFlows.ts';
import { readingOrder } from './graph.ts';
import type { Process } from './process.ts';

/** The ways back of a process, by the names of their blocks. */
function backIn(process: Process): readonly string[] {
  const { exitsOf } = graphOf(process);
  const nameOf = (id: string) => process.blocks[id]?.name ?? '';
  return [...backFlows(process, exitsOf, readingOrder(process, exitsOf))].map((id) => {
    const flow = process.flows[id];
    return `${nameOf(flow?.from.block ?? '')} → ${nameOf(flow?.to ?? '')}`;
  });
}

const one = [{ name: 'Hacer', who: person('ana') }];

test('what leads to a block on the way leads back', () => {
  const process = draw('Plan')
    .start('Inicio')
    .tasks('Planificar', one)
    .approval('Revisar', { voters: [person('ana')] })
    .on('rejected')
    .to('Planificar')
    .end('Fin')
    .process();
  expect(backIn(process)).toEqual(['Revisar → Planificar']);
});

test('what leads to a join from another branch leads on', () => {
  const process = draw('A la vez')
    .start('Inicio')
    .split('Dividir', ['A', 'B'])
    .on('r1')
    .tasks('A', one)
    .join('Unir')
    .from('Dividir')
    .tasks('B', one)
    .to('Unir')
    .from('Unir')
    .end('Fin')
    .process();
  expect(backIn(process)).toEqual([]);
});

test('a block that leads to itself leads back', () => {
  const process = draw('Otra vez')
    .start('Inicio')
    .approval('Revisar', { voters: [person('ana')] })
    .on('rejected')
    .to('Revisar')
    .end('Fin')
    .process();
  expect(backIn(process)).toEqual(['Revisar → Revisar']);
});
