import type { Bare } from './bare.ts';
import { isCountedTable } from './database.ts';
import type { Counts } from './known.ts';

/** The counters of one command: each is read once, early, and written once, at its end. */
export interface Counters {
  /** Asks for a counter before anybody needs it, so that nobody waits for it. */
  readonly expect: (...names: readonly string[]) => void;
  /** 0 also while it waits to be counted again. */
  readonly valueOf: (name: string) => Promise<number>;
  readonly count: (name: string, by: number) => void;
  /** Writes those that were counted, after the rows, and says how many there are of what; `known` is what was before, if that is known. */
  readonly keep: (known: Counts | null) => Promise<Counts>;
}

/** The counters inside a transaction. */
export function countersIn(bare: Bare): Counters {
  const read = new Map<string, Promise<number | undefined>>();
  const counted = new Map<string, number>();
  const kept = (name: string) => {
    const before = read.get(name);
    if (before !== undefined) return before;
    const asked = bare.get('counters', name).then((row) => row?.value);
    // Whoever needs it hears of a failure; it ends the transaction anyway.
    asked.catch(() => {});
    read.set(name, asked);
    return asked;
  };
  const keepOne = async (name: string, by: number) => {
    const before = await kept(name);
    const value = before === undefined && isCountedTable(name) ? await bare.size(name) : (before ?? 0) + by;
    bare.put('counters', { name, value });
    return [name, value] as const;
  };
  return {
    expect: (...names) => {
      for (const name of names) void kept(name);
    },
    valueOf: async (name) => ((await kept(name)) ?? 0) + (counted.get(name) ?? 0),
    count: (name, by) => {
      void kept(name);
      counted.set(name, (counted.get(name) ?? 0) + by);
    },
    keep: async (known) => {
      const values = new Map(await Promise.all([...counted].map(([name, by]) => keepOne(name, by))));
      const now = async (name: keyof Counts) => values.get(name) ?? known?.[name] ?? (await kept(name)) ?? 0;
      const [processes, requests] = await Promise.all([now('processes'), now('requests')]);
      return { processes, requests };
    },
  };
}
