import { z } from '#model/zod.ts';
import { defineBlock, readerOf, type CheckScope } from '#blocks/define.ts';
import type { Issue } from '#model/issue.ts';
import './join.text.ts';

/** Settings of a join. */
export const joinSchema = z.strictObject({
  /** For all branches that were begun, or for the first so many; what still runs in the others is left then. */
  waits: z.discriminatedUnion('is', [
    z.strictObject({ is: z.literal('all') }),
    z.strictObject({ is: z.literal('first'), number: z.int().min(1).max(32) }),
  ]),
  /** The split whose branches it waits for; '' until one is chosen. */
  block: z.string(),
});

/** Settings of a join. */
export type JoinData = Readonly<z.infer<typeof joinSchema>>;

/** Settings of a join, read once. @throws BlockDataError */
export const readJoin = readerOf(joinSchema, 'data of a join');

/** Waits for the branches of a split, and goes on as one. */
export const join = defineBlock<'join', JoinData>({
  kind: 'join',
  schema: joinSchema,
  fresh: () => ({ waits: { is: 'all' }, block: '' }),
  isAddable: true,
  exits: () => [{ id: 'done', said: { code: 'join.exit.done' }, name: null, tone: 'good' }],
  check: checkNumber,
  face: ({ waits }) => ({
    icon: 'join',
    family: 'automatic',
    shape: 'small',
    summary: [waits.is === 'all' ? { code: 'join.all' } : { code: 'join.first', params: { count: waits.number } }],
  }),
  fragment: ({ waits, block }) => ({
    is: 'join',
    needs: waits.is === 'all' ? 'all' : waits.number,
    split: block === '' ? null : block,
    exits: ['done'],
  }),
});

/** Whether it waits for more branches than there are; that it names a split is a rule of the whole process. */
function checkNumber({ waits, block: named }: JoinData, { block, process }: CheckScope): readonly Issue[] {
  const branches = process.blocks[named]?.data['branches'];
  const count = Array.isArray(branches) ? branches.length : null;
  if (waits.is === 'all' || count === null || waits.number <= count) return [];
  const place = { block: block.id, path: 'waits' };
  return [{ severity: 'error', code: 'join.tooMany', params: { number: waits.number, count }, place }];
}
