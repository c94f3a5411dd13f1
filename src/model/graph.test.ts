import { expect, test } from 'vitest';
import { canReachEnd, exitFlow, flowsInto, flowsOutOf, reachableFrom, readingOrder } from './graph.ts';
import { graphWith, sketch } from './sketch.ts';

const graph = sketch(
  'inicio: sent>a',
  'a: accepted>b rejected>fin2 cancelled>zz',
  'b: sent>a',
  'fin:',
  'fin2:',
  'solo: x',
);
const { process } = graph;

test('the flow of an exit is found, or none', () => {
  expect(exitFlow(process, 'a', 'rejected')?.to).toBe('fin2');
  expect(exitFlow(process, 'solo', 'x')).toBeUndefined();
  expect(exitFlow(process, 'nobody', 'x')).toBeUndefined();
});

test('flows are known by both of their ends', () => {
  expect(flowsInto(process, 'a').map(({ from }) => from.block)).toEqual(['inicio', 'b']);
  expect(flowsOutOf(process, 'a').map(({ to }) => to)).toEqual(['b', 'fin2', 'zz']);
  expect(flowsInto(process, 'inicio')).toEqual([]);
});

test('it reaches what the flows lead to and nothing that does not exist', () => {
  expect([...reachableFrom(process, ['inicio'])].sort()).toEqual(['a', 'b', 'fin2', 'inicio']);
  expect([...reachableFrom(process, ['zz'])]).toEqual([]);
});

test('the blocks from which an end can be reached include the ends', () => {
  expect([...canReachEnd(graph)].sort()).toEqual(['a', 'b', 'fin', 'fin2', 'inicio']);
});

test('a person reads along the first exits, then the others, and last what is not connected', () => {
  const { process, exitsOf } = sketch(
    'z:',
    'fin: ',
    'solo: x',
    'a: yes>b no>fin2',
    'fin2:',
    'b: sent>fin',
    'inicio: sent>a',
  );

  expect(readingOrder(process, exitsOf)).toEqual(['inicio', 'a', 'b', 'fin', 'fin2', 'solo', 'z']);
});

test('the reading order does not depend on the order of the records', () => {
  const { blocks, flows } = process;
  const turned = {
    ...process,
    blocks: Object.fromEntries(Object.entries(blocks).reverse()),
    flows: Object.fromEntries(Object.entries(flows).reverse()),
  };

  expect(readingOrder(turned, graph.exitsOf)).toEqual(readingOrder(process, graph.exitsOf));
});

test('a circle without a beginning is read once, from the left', () => {
  const circle = sketch('a: x>b', 'b: x>a');
  const moved = graphWith({
    ...circle.process,
    blocks: {
      ...circle.process.blocks,
      b: { id: 'b', kind: 'step', name: 'B', note: '', at: { x: -10, y: 0 }, data: { exits: ['x'] } },
    },
  });

  expect(readingOrder(moved.process, moved.exitsOf)).toEqual(['b', 'a']);
});

test('a chain of 20,000 blocks overflows nothing', () => {
  const lines = Array.from({ length: 20_000 }, (_, at) => `b${at}: x>b${at + 1}`);
  const long = sketch(...lines, 'b20000:');

  expect(readingOrder(long.process, long.exitsOf)).toHaveLength(20_001);
  expect(reachableFrom(long.process, ['b0']).size).toBe(20_001);
});
