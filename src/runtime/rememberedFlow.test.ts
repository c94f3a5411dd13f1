import { expect, test, vi } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { compile } from './compile.ts';
import { flowOf, type Flow } from './flow.ts';
import { maxPasses } from './leading.ts';
import { rememberedFlow } from './rememberedFlow.ts';
import { exitEvent } from './vocabulary.ts';

const { config } = compile(draw('Corto').start('Inicio').form('Paso').end('Fin').process());

test('a way that was gone before is not asked for again, and leads to the same place', () => {
  const { flow, asked } = counting();
  const remembered = rememberedFlow(flow, maxPasses);
  const from = remembered.begin();
  const event = { type: exitEvent('b1', 'sent'), passes: 1 };

  const first = remembered.send(from, event);
  const again = remembered.send(from, { ...event, passes: 2 });

  expect(first).toEqual(flowOf(config).send(from, event));
  expect(again).toBe(first);
  expect(asked()).toBe(1);
});

test('where requests begin is asked for once', () => {
  const flow = flowOf(config);
  const begin = vi.fn<Flow['begin']>(flow.begin);
  const remembered = rememberedFlow({ ...flow, begin }, maxPasses);

  expect(remembered.begin()).toEqual(flow.begin());
  expect(remembered.begin()).toEqual(flow.begin());
  expect(begin).toHaveBeenCalledTimes(1);
});

test('too many passes are another way', () => {
  const remembered = rememberedFlow(flowOf(config), maxPasses);
  const from = remembered.begin();
  const type = exitEvent('b1', 'sent');

  expect(remembered.send(from, { type, passes: maxPasses })?.value).toBe('b2');
  expect(remembered.send(from, { type, passes: maxPasses + 1 })?.value).not.toBe('b2');
});

test('what nothing listens to leads nowhere every time', () => {
  const remembered = rememberedFlow(flowOf(config), maxPasses);
  const event = { type: exitEvent('b2', 'sent'), passes: 1 };
  const from = remembered.begin();

  expect(remembered.send(from, event)).toBeNull();
  expect(remembered.send(from, event)).toBeNull();
});

function counting(): { readonly flow: Flow; readonly asked: () => number } {
  const flow = flowOf(config);
  let asked = 0;
  return {
    flow: {
      begin: flow.begin,
      send: (from, event) => {
        asked += 1;
        return flow.send(from, event);
      },
    },
    asked: () => asked,
  };
}
