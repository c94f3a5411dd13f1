import { z } from './zod.ts';
import { jsonSchema } from './jsonSchema.ts';
import type { FieldId } from './process.ts';

/** No condition is deeper, or has more tests; a person could not read it. */
export const conditionLimits = { depth: 8, tests: 200, groupSize: 50, days: 3650 } as const;

const field = z.string();
const days = z.int().min(-conditionLimits.days).max(conditionLimits.days);

/** What an answer is compared with. People and groups in a `value` are actors, as in `Field.initial`, so that files can name them. */
export const operandSchema = z
  .discriminatedUnion('is', [
    z.strictObject({ is: z.literal('value'), value: jsonSchema }),
    /** The answer to another field. */
    z.strictObject({ is: z.literal('field'), field }),
    /** The day on which it is judged, in the zone of the world, and so many days later or earlier. */
    z.strictObject({ is: z.literal('today'), days }),
    /** The moment at which it is judged, and so many days later or earlier. */
    z.strictObject({ is: z.literal('now'), days }),
    z.strictObject({ is: z.literal('requester') }),
    /** The requester's manager. */
    z.strictObject({ is: z.literal('manager') }),
  ])
  .meta({ id: 'Operand' });

/** What an answer is compared with. */
export type Operand = Readonly<z.infer<typeof operandSchema>>;

/** One question about one answer. Which operators there are, and what they take, is up to the kind of the field. */
export type Test = {
  readonly is: 'test';
  /** '' until one is chosen. */
  readonly field: FieldId;
  readonly op: string;
  /** Null for an operator that compares with nothing, and until something is chosen. */
  readonly to: Operand | null;
};

/** Conditions that hold all together, or of which one is enough. */
export type Group = {
  readonly is: 'all' | 'any';
  readonly of: readonly Condition[];
};

/** A condition over the answers of a request: plain data, read by our own code. */
export type Condition = Test | Group | { readonly is: 'not'; readonly of: Condition };

const nested: z.ZodType<Condition> = z.lazy(() => anyCondition);
const many = z.array(nested).max(conditionLimits.groupSize);

const anyCondition = z
  .discriminatedUnion('is', [
    z.strictObject({ is: z.literal('all'), of: many }),
    z.strictObject({ is: z.literal('any'), of: many }),
    z.strictObject({ is: z.literal('not'), of: nested }),
    z.strictObject({ is: z.literal('test'), field, op: z.string().max(40), to: operandSchema.nullable() }),
  ])
  .meta({ id: 'Condition' });

/** Strict schema of a condition, bounded in depth and size. It says what is well-formed, not whether its fields exist. */
export const conditionSchema: z.ZodType<Condition> = anyCondition
  .refine((condition) => depthOf(condition) <= conditionLimits.depth, 'too deep')
  .refine((condition) => testsIn(condition).length <= conditionLimits.tests, 'too many tests');

/** One test of a condition, and its path inside it: `of.0.of`; '' for the condition itself. */
export interface PlacedTest {
  readonly test: Test;
  readonly path: string;
}

/** Every test of a condition, in reading order. */
export function testsIn(condition: Condition, path = ''): readonly PlacedTest[] {
  switch (condition.is) {
    case 'test':
      return [{ test: condition, path }];
    case 'not':
      return testsIn(condition.of, within(path, 'of'));
    case 'all':
    case 'any':
      return condition.of.flatMap((one, at) => testsIn(one, within(path, `of.${at}`)));
  }
}

/** The fields that a condition asks about or compares with; each once, in reading order. */
export function fieldsOfCondition(condition: Condition): readonly FieldId[] {
  const used = testsIn(condition).flatMap(({ test }) => [
    test.field,
    ...(test.to?.is === 'field' ? [test.to.field] : []),
  ]);
  return [...new Set(used)].filter((id) => id !== '');
}

/** How many groups lie inside one another; 1 for a test alone. */
function depthOf(condition: Condition): number {
  switch (condition.is) {
    case 'test':
      return 1;
    case 'not':
      return 1 + depthOf(condition.of);
    case 'all':
    case 'any':
      return 1 + condition.of.reduce((deepest, one) => Math.max(deepest, depthOf(one)), 0);
  }
}

/** Joins the path of a part to that of the whole. */
export function within(path: string, part: string): string {
  return path === '' ? part : part === '' ? path : `${path}.${part}`;
}
