import { z } from '#model/zod.ts';
import { defineBlock, readerOf } from '#blocks/define.ts';
import { conditionSchema } from '#model/condition.ts';
import { checkBranches } from './checkBranches.ts';
import { chooseBranches } from './chooseBranches.ts';
import './split.text.ts';

/** More branches at once than this take too long to enter; see the decision on parallel sections. */
export const mostBranches = 32;

const branchSchema = z.strictObject({
  /** The exit of the branch. */
  id: z
    .string()
    .regex(/^[A-Za-z]\w{0,63}$/u)
    .refine((id) => !(id in {}), 'reserved'),
  /** '' for its number. */
  name: z.string().max(60),
  /** When it begins, where branches are chosen; null: always. */
  when: conditionSchema.nullable(),
});

/** Settings of a split. */
export const splitSchema = z.strictObject({
  /** All branches begin, or those whose condition holds. */
  mode: z.enum(['all', 'chosen']),
  branches: z
    .array(branchSchema)
    .min(2)
    .max(mostBranches)
    .refine(
      (branches) => new Set(branches.map(({ id }) => id)).size === branches.length,
      'two branches have the same id',
    ),
  /** The branch that begins when no condition holds; null: the request stops then. */
  otherwise: z.string().nullable(),
});

/** Settings of a split. */
export type SplitData = Readonly<z.infer<typeof splitSchema>>;

/** One of several ways that are followed at once. */
export type Branch = SplitData['branches'][number];

/** Settings of a split, read once. @throws BlockDataError */
export const readSplit = readerOf(splitSchema, 'data of a split');

/** Begins several branches at once; a join further on waits for them. */
export const split = defineBlock<'split', SplitData>({
  kind: 'split',
  schema: splitSchema,
  fresh: () => ({ mode: 'all', branches: [freshBranch('r1'), freshBranch('r2')], otherwise: null }),
  isAddable: true,
  companion: (block) => ({ kind: 'join', data: { waits: { is: 'all' }, block } }),
  exits: ({ branches }) =>
    branches.map(({ id, name }, at) => ({
      id,
      said: { code: 'split.exit.branch', params: { number: at + 1 } },
      name: name.trim() === '' ? null : name,
      tone: 'neutral' as const,
    })),
  check: checkBranches,
  face: ({ mode, branches }) => ({
    icon: 'split',
    family: 'automatic',
    shape: 'small',
    summary: [{ code: `split.${mode}`, params: { count: branches.length } }],
  }),
  fragment: ({ mode, branches }) => ({ is: 'split', mode, exits: branches.map(({ id }) => id) }),
  choose: chooseBranches,
});

/** A branch that was just added. */
export function freshBranch(id: string): Branch {
  return { id, name: '', when: null };
}
