import type { Graph } from './graph.ts';
import { emptyProcess, type Block, type Field, type Flow, type Process } from './process.ts';

/**
 * A graph for tests, one block a line: `sketch('inicio: sent>a', 'a: yes>fin no', 'fin:')`. Blocks whose name begins
 * with `inicio` are starts, with `fin` ends; an exit without `>` is not wired. Flows are `c1`, `c2` … in reading order.
 * `split…` begins a branch for each exit, and `join1(split1): done>fin` waits for those of split1.
 */
export function sketch(...lines: readonly string[]): Graph {
  const blocks: Record<string, Block> = {};
  const flows: Record<string, Flow> = {};
  let wired = 0;
  for (const line of lines) {
    const [head = '', exits = ''] = line.split(':');
    const [id = '', named] = head.replace(')', '').split('(');
    const names: string[] = [];
    for (const [exit = '', to] of exits
      .split(' ')
      .filter(Boolean)
      .map((wire) => wire.split('>'))) {
      if (!names.includes(exit)) names.push(exit);
      if (to === undefined) continue;
      const flow = `c${++wired}`;
      flows[flow] = { id: flow, from: { block: id, exit }, to };
    }
    blocks[id] = {
      id,
      kind: 'step',
      name: id.toUpperCase(),
      note: '',
      at: { x: 0, y: 0 },
      data: { exits: names, block: named ?? '' },
    };
  }
  return graphWith({ ...emptyProcess('Proceso', 'es'), blocks, flows });
}

/** The same graph with another process; exits are read from `data.exits`. */
export function graphWith(process: Process): Graph {
  return {
    process,
    exitsOf: ({ data }) =>
      Array.isArray(data['exits']) ? data['exits'].filter((exit) => typeof exit === 'string') : [],
    isStart: ({ id }) => id.startsWith('inicio'),
    isEnd: ({ id }) => id.startsWith('fin'),
    isSplit: ({ id }) => id.startsWith('split'),
    joinOf: ({ id, data: { block } }) =>
      id.startsWith('join') ? { split: typeof block === 'string' && block !== '' ? block : null } : null,
    nameOf: ({ name }) => (name.trim() === '' ? 'paso' : name),
    exitNameOf: (_block, exit) => exit,
  };
}

/** A field for tests. */
export function fieldNamed(id: string, key: string, label = key): Field {
  return { id, key, type: 'shortText', label, help: '', initial: null, options: {} };
}
