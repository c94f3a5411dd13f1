import { z } from '#model/zod.ts';
import { defineBlock, readerOf } from '#blocks/define.ts';
import { freshCondition } from '#inputs/condition/edits.ts';
import { conditionSchema } from '#model/condition.ts';
import { checkCases } from './checkCases.ts';
import './condition.text.ts';
import { decide } from './decide.ts';

/** A block has no more cases than a person can follow. */
export const mostCases = 20;

/** The exit by which a request leaves for which no case holds. */
export const otherwise = 'otherwise';

const caseSchema = z.strictObject({
  /** The exit of the case. */
  id: z
    .string()
    .regex(/^[A-Za-z]\w{0,63}$/u)
    .refine((id) => id !== otherwise && !(id in {}), 'reserved'),
  /** '' for its number. */
  name: z.string().max(60),
  when: conditionSchema,
});

/** Settings of a condition: its cases, the first that holds decides. */
export const conditionDataSchema = z.strictObject({
  cases: z
    .array(caseSchema)
    .max(mostCases)
    .refine((cases) => new Set(cases.map(({ id }) => id)).size === cases.length, 'two cases have the same id'),
});

/** Settings of a condition. */
export type ConditionData = Readonly<z.infer<typeof conditionDataSchema>>;

/** One way on, and when it is taken. */
export type Case = ConditionData['cases'][number];

/** Settings of a condition, read once. @throws BlockDataError */
export const readCondition = readerOf(conditionDataSchema, 'data of a condition');

/** Lets the request go on by the first case that holds of its answers. */
export const condition = defineBlock<'condition', ConditionData>({
  kind: 'condition',
  schema: conditionDataSchema,
  fresh: () => ({ cases: [{ id: 'k1', name: '', when: freshCondition }] }),
  isAddable: true,
  exits: ({ cases }) => [
    ...cases.map(({ id, name }, at) => ({
      id,
      said: { code: 'condition.exit.case', params: { number: at + 1 } },
      name: name.trim() === '' ? null : name,
      tone: 'neutral' as const,
    })),
    { id: otherwise, said: { code: 'condition.exit.otherwise' }, name: null, tone: 'neutral' },
  ],
  check: checkCases,
  face: ({ cases }) => ({
    icon: 'condition',
    family: 'automatic',
    shape: 'small',
    summary: [{ code: 'condition.cases', params: { count: cases.length } }],
  }),
  fragment: ({ cases }) => ({ is: 'pass', exits: [...cases.map(({ id }) => id), otherwise] }),
  pass: ({ cases }, scene) => decide(cases, otherwise, scene),
});
