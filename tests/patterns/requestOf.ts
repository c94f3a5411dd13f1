import { expect } from 'vitest';
import { draw, type Drawing } from '#blocks/draw.ts';
import { problemsOf } from '#blocks/problems.ts';
import type { Condition } from '#model/condition.ts';
import type { Process } from '#model/process.ts';
import type { Command } from '#runtime/command.ts';
import { createEngine } from '#runtime/engine.ts';
import { memoryStore } from '#runtime/memoryStore.ts';
import { say } from '#text/i18n.ts';
import { actFor } from '../runtime/actFor.ts';
import { smallDirectory } from '../runtime/arbitraryProcess.ts';

/** Asks one question: the simplest activity of a person. */
export const asks = { asks: ['x'] } as const;

/** A process whose start asks for `x` (text), `who` (people) and `other` (the number of a request). */
export function drawn(name = 'P'): Drawing {
  return draw(name)
    .field('x', 'shortText', 'X')
    .field('who', 'people', 'Quiénes')
    .field('other', 'shortText', 'Otra')
    .start('Inicio', { asks: ['x', 'who', 'other'] });
}

/** Whether `x` is a text. */
export function xIs(text: string): Condition {
  return { is: 'test', field: 'x', op: 'is', to: { is: 'value', value: text } };
}

interface Given {
  readonly x?: string;
  readonly who?: readonly string[];
  readonly other?: string;
}

/** A request in a small organisation, which a test takes through a process by the names of its blocks. */
export async function requestOf(drawing: Drawing, given: Given = {}, others: Readonly<Record<string, Drawing>> = {}) {
  const value = drawing.process();
  const processes: Process[] = [value, ...Object.values(others).map((one) => one.process())];
  const names = ['main', ...Object.keys(others)];
  for (const one of processes) {
    const errors = problemsOf(one, smallDirectory).filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
  }
  const store = memoryStore({
    directory: smallDirectory,
    processes: processes.map((one, at) => ({ process: names[at] ?? '', version: 1, value: one })),
    categories: Object.fromEntries(names.map((name) => [name, name])),
  });
  let now = Date.UTC(2026, 9, 5, 8);
  let commands = 0;
  const engine = createEngine({ store, now: () => new Date(now).toISOString(), zone: 'Europe/Madrid' });
  type Wanted = { readonly request?: string } & (
    | { readonly do: 'begin'; readonly category: string; readonly values: Extract<Command, { do: 'begin' }>['values'] }
    | { readonly do: 'act'; readonly visit: string; readonly act: Extract<Command, { do: 'act' }>['act'] }
    | { readonly do: 'cancel'; readonly reason: string }
    | { readonly do: 'move'; readonly to: string; readonly reason: string }
    | { readonly do: 'retry' }
  );
  const send = (wanted: Wanted, as = 'ana') => {
    commands += 1;
    return engine.do({ request: 'r1', ...wanted, id: `k${commands}`, by: 'ana', as });
  };
  const must = async (wanted: Wanted, as?: string) => {
    const outcome = await send(wanted, as);
    if ('refused' in outcome) throw new Error(say(outcome.refused, 'en'));
    return outcome.done;
  };
  const nameOf = (block: string) => value.blocks[block]?.name ?? block;
  const read = async (id = 'r1') => {
    const request = (await store.requests()).find((one) => one.id === id);
    if (request === undefined) throw new Error(`${id} is gone`);
    return request;
  };
  const openIn = async (name: string) =>
    (await store.itemsOf('r1')).filter((item) => item.state === 'open' && nameOf(item.block) === name);
  const values = { f1: given.x ?? 'a', f2: given.who ?? ['bea'], f3: given.other ?? '' };
  await must({ do: 'begin', category: 'main', values });
  return {
    store,
    send,
    must,
    read,
    /** Does what is asked first in a block, as whoever is asked. */
    does: async (name: string, outcome = 'accepted') => {
      const [item] = await openIn(name);
      if (item === undefined) throw new Error(`nobody is asked anything in "${name}"`);
      const { as, act } = actFor(item, outcome);
      return must(
        { do: 'act', visit: item.visit, act: 'values' in act ? { ...act, values: { f1: values.f1 } } : act },
        as,
      );
    },
    openIn,
    /** Names of the blocks that are open now. */
    open: async () => (await read()).open.map(nameOf),
    /** Names of the blocks that were gone through, in order. */
    past: async () =>
      (await store.visitsOf('r1')).filter(({ state }) => state === 'done').map(({ block }) => nameOf(block)),
    abandoned: async () =>
      (await store.visitsOf('r1')).filter(({ state }) => state === 'abandoned').map(({ block }) => nameOf(block)),
    /** How it ended: the label of its end or, without one, its state. */
    end: async () => (await read()).result || (await read()).state,
    hours: async (count: number) => {
      now += count * 3_600_000;
      while ((await engine.fire(16)) > 0);
    },
  };
}
