import fc from 'fast-check';
import { exitsOf, kindOf, newBlock } from '#blocks/index.ts';
import type { JsonObject } from '#model/json.ts';
import type { Block, BlockId, ExitId, Flow, Process } from '#model/process.ts';
import { drawn, processWith, start } from './arbitraryProcess.ts';

/** A part of a drawing: a block, or branches at once with how many of them the join waits for. */
export type Part =
  | { readonly is: 'block'; readonly kind: string; readonly data: JsonObject }
  | { readonly is: 'section'; readonly first: number | null; readonly branches: readonly (readonly Part[])[] };

/** One part after the other, sections inside sections; what each block is comes from `block`. */
export function anyParts(block: fc.Arbitrary<Part>, first: fc.Arbitrary<number | null>): fc.Arbitrary<readonly Part[]> {
  const { parts } = fc.letrec<{ parts: readonly Part[]; section: Part }>((tie) => ({
    parts: fc.array(fc.oneof({ maxDepth: 2, depthIdentifier: 'sections' }, block, tie('section')), { maxLength: 3 }),
    section: fc
      .record({ first, branches: fc.array(tie('parts'), { minLength: 2, maxLength: 3 }) })
      .map((one): Part => ({ is: 'section', ...one })),
  }));
  return parts;
}

/**
 * The process of some parts: every exit leads on, and every split has its join. `astray` may send exits elsewhere: it is
 * given where an exit leaves, where it would lead and all blocks but the start, and says where it leads.
 */
export function processOf(
  parts: readonly Part[],
  startData: JsonObject,
  astray: (from: BlockId, to: BlockId, all: readonly Block[]) => BlockId | null = (_from, to) => to,
): Process {
  const blocks: Block[] = [];
  const flows: { readonly from: BlockId; readonly exit: ExitId; readonly to: BlockId }[] = [];
  const add = (kind: string, data: JsonObject): Block => {
    const id = `b${blocks.length + 1}`;
    const block = { ...newBlock(kind, id, `Bloque ${id}`, { x: 0, y: 0 }, 'es'), data };
    blocks.push(block);
    return block;
  };
  const lead = (open: Open, to: BlockId) => {
    for (const [from, exit] of open) flows.push({ from, exit, to });
  };
  const outOf = (block: Block): Open => exitsOf(block).map(({ id }) => [block.id, id]);
  const draw = (list: readonly Part[], from: Open): Open => list.reduce((open, part) => drawPart(part, open), from);
  const drawPart = (part: Part, open: Open): Open => {
    if (part.is === 'block') {
      const block = add(part.kind, part.data);
      lead(open, block.id);
      return outOf(block);
    }
    const branches = part.branches.map((_branch, at) => ({ id: `r${at + 1}`, name: '', when: null }));
    const split = add('split', { mode: 'all', branches, otherwise: null });
    lead(open, split.id);
    const ends = part.branches.map((branch, at) => draw(branch, [[split.id, `r${at + 1}`]]));
    const waits: JsonObject = part.first === null ? { is: 'all' } : { is: 'first', number: part.first };
    const join = add('join', { waits, block: split.id });
    lead(ends.flat(), join.id);
    return outOf(join);
  };
  const open = draw(parts, outOf(add('start', startData)));
  lead(open, add('end', { result: 'completed', label: '' }).id);
  return processWith(
    blocks,
    flows.flatMap(({ from, exit, to }, at): readonly Flow[] => {
      const target = astray(from, to, blocks.slice(1));
      return target === null ? [] : [{ id: `c${at + 1}`, from: { block: from, exit }, to: target }];
    }),
  );
}

type Open = readonly (readonly [block: BlockId, exit: ExitId])[];

/**
 * Sections whose exits now and then lead elsewhere: out of a section, into another branch, back, or nowhere. What passes
 * by itself leads onward only: an endless loop has a test of its own, and takes long.
 */
export const anyParallelProcess: fc.Arbitrary<Process> = fc
  .tuple(
    anyParts(
      drawn.filter(([kind]) => kind !== 'end').map(([kind, data]): Part => ({ is: 'block', kind, data })),
      fc.constantFrom(null, null, 1, 2),
    ),
    fc.infiniteStream(fc.nat()),
  )
  .map(([parts, numbers]) => {
    const next = () => numbers.next().value ?? 0;
    return processOf(parts, start, (from, to, all) => {
      if (next() % 8 !== 0) return to;
      const at = all.findIndex(({ id }) => id === from);
      const block = all[at];
      const holds = block === undefined || kindOf(block).fragment(block.data).is === 'hold';
      const targets = holds ? all : all.slice(at + 1);
      return next() % 4 === 0 ? null : (targets[next() % targets.length]?.id ?? null);
    });
  });
