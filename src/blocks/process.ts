import { z } from '#model/zod.ts';
import { fieldKinds } from '#fields/index.ts';
import { deadlineSchema, stageDeadlineSchema } from '#model/deadline.ts';
import { jsonSchema } from '#model/jsonSchema.ts';
import { locksSchema } from '#model/locks.ts';
import type { Block, Field, Flow, Process, Stage } from '#model/process.ts';
import { blockKinds } from './index.ts';

/** `b7`, `f2`: a letter, then letters, digits or `_`; never the name of something that every object has. */
const id = z
  .string()
  .regex(/^[A-Za-z]\w{0,63}$/u)
  .refine((text) => !(text in {}), 'reserved');

const point = z.strictObject({ x: z.number(), y: z.number() });

const fieldSchemas = fieldKinds.map((kind) =>
  z.strictObject({
    id,
    key: z.string(),
    type: z.literal(kind.type),
    label: z.string(),
    help: z.string(),
    initial: jsonSchema,
    options: kind.options,
  }),
);

const blockSchemas = blockKinds.map((kind) =>
  z.strictObject({
    id,
    kind: z.literal(kind.kind),
    name: z.string(),
    note: z.string(),
    at: point,
    stage: id.exactOptional(),
    deadline: deadlineSchema.exactOptional(),
    locks: locksSchema.exactOptional(),
    data: kind.schema,
  }),
);

const field: z.ZodType<Field> = z.discriminatedUnion('type', some(fieldSchemas));
const block: z.ZodType<Block> = z.discriminatedUnion('kind', some(blockSchemas));

const flow: z.ZodType<Flow> = z.strictObject({
  id,
  from: z.strictObject({ block: id, exit: z.string().min(1) }),
  to: id,
  bends: z.array(point).exactOptional(),
});

const stage: z.ZodType<Stage> = z.strictObject({
  id,
  name: z.string(),
  deadline: stageDeadlineSchema.exactOptional(),
});

/**
 * The strict schema of a whole process, with the settings of every block and field kind: a key that it does not know is
 * refused. It says what is well-formed, not what is meant: whether flows join blocks that exist is asked elsewhere.
 */
export const processSchema: z.ZodType<Process> = z.strictObject({
  name: z.string(),
  description: z.string(),
  lang: z.string(),
  requestTitle: z.string(),
  fields: z.record(id, field),
  blocks: z.record(id, block),
  flows: z.record(id, flow),
  stages: z.record(id, stage),
});

/** A union takes at least one member, which the type of a mapped list does not tell. */
function some<T>(list: readonly T[]): [T, ...T[]] {
  const [first, ...rest] = list;
  if (first === undefined) throw new NoKindsError();
  return [first, ...rest];
}

/** The lists of kinds were empty when the schema was made. */
class NoKindsError extends Error {
  override readonly name = 'NoKindsError';
}
