import { z } from './zod.ts';
import { jsonSchema } from './jsonSchema.ts';
import { spanSchema } from './span.ts';

/** A calculation takes no more terms, and a result has no more decimals. */
export const expressionLimits = { terms: 20, decimals: 6 } as const;

const field = z.string();
const term = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('value'), value: z.number() }),
  z.strictObject({ is: z.literal('field'), field }),
]);
const calculation = {
  of: z.array(term).max(expressionLimits.terms),
  /** The result is rounded to so many, half away from zero. */
  decimals: z.int().min(0).max(expressionLimits.decimals),
};
/** From the moment at which it is evaluated; a null shift is that moment itself. */
const moment = { shift: spanSchema.nullable(), way: z.enum(['before', 'after']) };

/** What gives a field a new answer. Which expressions a field takes is up to its kind. */
export const expressionSchema = z
  .discriminatedUnion('is', [
    /** People and groups are actors, as in `Field.initial`. */
    z.strictObject({ is: z.literal('value'), value: jsonSchema }),
    z.strictObject({ is: z.literal('field'), field }),
    /** Text with answers. */
    z.strictObject({ is: z.literal('text'), text: z.string() }),
    z.strictObject({ is: z.literal('today'), ...moment }),
    z.strictObject({ is: z.literal('now'), ...moment }),
    z.strictObject({ is: z.literal('requester') }),
    /** The requester's manager. */
    z.strictObject({ is: z.literal('manager') }),
    z.strictObject({ is: z.literal('sum'), ...calculation }),
    /** The first term less all others. */
    z.strictObject({ is: z.literal('difference'), ...calculation }),
    z.strictObject({ is: z.literal('product'), ...calculation }),
    /** Takes the answer away. */
    z.strictObject({ is: z.literal('empty') }),
  ])
  .meta({ id: 'Expression' });

/** What gives a field a new answer. */
export type Expression = Readonly<z.infer<typeof expressionSchema>>;

/** A number that a calculation takes. */
export type Term = Readonly<z.infer<typeof term>>;

/** An expression that adds, subtracts or multiplies. */
export type Calculation = Extract<Expression, { readonly of: unknown }>;
