import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphOf } from '#blocks/graph.ts';
import { problemsOf } from '#blocks/problems.ts';
import type { Process } from '#model/process.ts';
import { sectionsOf } from '#model/sections.ts';
import { compile } from '#runtime/compile.ts';
import { openBlocksOf } from '#runtime/stateNames.ts';
import { exitEvent, splitEvent } from '#runtime/vocabulary.ts';
import { smallDirectory, start } from './arbitraryProcess.ts';
import { anyParallelProcess, anyParts, processOf, type Part } from './arbitrarySections.ts';

const form: Part = {
  is: 'block',
  kind: 'form',
  data: { who: { is: 'requester' }, instructions: '', items: [{ field: 'f2', required: false, readOnly: false }] },
};

/** Leaves open blocks in whatever order `choose` says until there is none; gives how often each block was come to. */
function walked(process: Process, choose: () => number): ReadonlyMap<string, number> {
  const { flow, plan } = compile(process);
  const visits = new Map<string, number>();
  const count = (id: string) => visits.set(id, (visits.get(id) ?? 0) + 1);
  let at = flow.begin();
  for (let steps = 0; steps < 500; steps += 1) {
    for (const { type, params } of at.orders) if (type !== 'leave' && 'block' in params) count(params.block);
    const open = openBlocksOf(at.value).filter((id) => plan.blocks[id]?.fragment.is !== 'end');
    const id = open[choose() % Math.max(open.length, 1)];
    if (id === undefined) return visits;
    const fragment = plan.blocks[id]?.fragment;
    const exits = fragment === undefined || fragment.is === 'end' ? [] : fragment.exits;
    const event =
      fragment?.is === 'split'
        ? { type: splitEvent(id), exits, passes: 0 }
        : { type: exitEvent(id, exits[choose() % exits.length] ?? ''), passes: 0 };
    const moved = flow.send(at, event);
    if (moved === null) throw new Error(`${id} does not leave by ${event.type}`);
    expect(flow.send(at, event)).toEqual(moved);
    at = moved;
  }
  throw new Error('it does not end');
}

test(
  'in nested sections every block is come to exactly once, whatever the order, and nothing is remembered after them',
  { timeout: 300_000 },
  () => {
    fc.assert(
      fc.property(anyParts(fc.constant(form), fc.constant(null)), fc.infiniteStream(fc.nat()), (parts, numbers) => {
        const process = processOf(parts, start);
        expect(problemsOf(process, smallDirectory).filter(({ severity }) => severity === 'error')).toEqual([]);
        expect([...sectionsOf(graphOf(process)).sections.values()].every(({ is }) => is === 'nested')).toBe(true);
        const visits = walked(process, () => numbers.next().value ?? 0);
        expect(Object.fromEntries(visits)).toEqual(
          Object.fromEntries(Object.keys(process.blocks).map((id) => [id, 1])),
        );
      }),
      { numRuns: 200 },
    );
  },
);

/** Layers of blocks with connections to any later one, between a split and a join: mostly woven. */
const layered = fc
  .tuple(fc.integer({ min: 2, max: 8 }), fc.infiniteStream(fc.nat()))
  .map(([count, numbers]): Process => {
    const next = () => numbers.next().value ?? 0;
    const kinds = Array.from({ length: count }, () => (['form', 'form', 'split', 'approval'] as const)[next() % 4]);
    const parts = kinds.map((kind): Part => {
      if (kind === 'form' || kind === undefined) return form;
      const outcome = { name: '', comment: false };
      const outcomes = { accepted: outcome, rejected: outcome, cancelled: null };
      const bodies = [{ id: 'o1', name: '', voters: [{ is: 'requester' }], rule: { is: 'all' } }];
      if (kind === 'approval') return { is: 'block', kind, data: { instructions: '', bodies, outcomes } };
      const branches = ['r1', 'r2'].map((id) => ({ id, name: '', when: null }));
      return { is: 'block', kind, data: { mode: 'all', branches, otherwise: null } };
    });
    const whole = processOf([{ is: 'section', first: null, branches: parts.map((part) => [part]) }], start);
    const inner = Object.keys(whole.blocks).slice(2, -2);
    const [join = ''] = Object.keys(whole.blocks).slice(-2);
    const flows = Object.entries(whole.flows).map(([id, flow]) => {
      const later = [...inner.slice(inner.indexOf(flow.from.block) + 1), join];
      return [
        id,
        inner.includes(flow.from.block) ? { ...flow, to: later[next() % later.length] ?? join } : flow,
      ] as const;
    });
    return { ...whole, flows: Object.fromEntries(flows) };
  });

test(
  'in woven sections every block is come to once at most, and the request always comes out',
  { timeout: 300_000 },
  () => {
    let woven = 0;
    fc.assert(
      fc.property(layered, fc.infiniteStream(fc.nat()), (process, numbers) => {
        const { sections, problems } = sectionsOf(graphOf(process));
        expect(problems).toEqual([]);
        woven += [...sections.values()].some(({ is }) => is === 'woven') ? 1 : 0;
        const visits = walked(process, () => numbers.next().value ?? 0);
        expect([...visits.values()].every((count) => count === 1)).toBe(true);
        expect(visits.get(Object.keys(process.blocks).at(-1) ?? '')).toBe(1);
      }),
      { numRuns: 200 },
    );
    expect(woven).toBeGreaterThan(100);
  },
);

test('whatever is drawn, every name in its machine exists', { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(anyParallelProcess, (process) => {
      const { plan, config } = compile(process);
      expect(JSON.parse(JSON.stringify({ plan, config }))).toEqual({ plan, config });
    }),
    { numRuns: 1000 },
  );
});
