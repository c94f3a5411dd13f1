import type { Flow, Moved } from './flow.ts';

/**
 * The same flow, which remembers where it has led: a flow is a function, and the requests of a process go the same ways.
 * @param most how many passes the guards allow: of `passes`, nothing else matters to them
 */
export function rememberedFlow(flow: Flow, most: number): Flow {
  const known = new Map<string, Moved | null>();
  let begun: Moved | null = null;
  return {
    begin: () => (begun ??= flow.begin()),
    send: (from, event) => {
      const key = JSON.stringify([from, { ...event, passes: event.passes > most }]);
      const before = known.get(key);
      if (before !== undefined) return before;
      const moved = flow.send(from, event);
      // Wide sections have more states than anybody goes through twice.
      if (known.size >= manyMoves) known.clear();
      known.set(key, moved);
      return moved;
    },
  };
}

const manyMoves = 1000;
