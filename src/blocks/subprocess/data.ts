import { readerOf } from '#blocks/define.ts';
import { fieldKinds } from '#fields/index.ts';
import { expressionSchema } from '#model/expression.ts';
import { processRefSchema } from '#model/otherProcess.ts';
import { z } from '#model/zod.ts';

const most = 200;

/** The key of a field of the other process, and of which type it was when it was chosen. */
const otherField = { key: z.string(), type: z.enum(fieldKinds.map(({ type }) => type)) };

/** Settings of a subprocess. */
export const subprocessSchema = z.strictObject({
  /** Whose request is begun; null until one is chosen. */
  process: processRefSchema.nullable(),
  /** What answers the start of the other process. */
  asks: z.array(z.strictObject({ ...otherField, value: expressionSchema })).max(most),
  /** Which of its answers are taken over when it ends, and by which field. */
  takes: z.array(z.strictObject({ ...otherField, field: z.string() })).max(most),
});

/** Settings of a subprocess. */
export type SubprocessData = Readonly<z.infer<typeof subprocessSchema>>;
/** What answers one field of the start of the other process. */
export type Ask = SubprocessData['asks'][number];
/** One answer of the other process that is taken over. */
export type Take = SubprocessData['takes'][number];

/** Settings of a subprocess, read once. @throws BlockDataError */
export const readSubprocess = readerOf(subprocessSchema, 'data of a subprocess');

/** The work of a visit in a subprocess: how the request that it began has ended; null while it has not. */
export const childSchema = z.strictObject({
  ended: z
    .strictObject({
      request: z.string(),
      number: z.string(),
      state: z.enum(['completed', 'rejected', 'cancelled']),
      label: z.string(),
    })
    .nullable(),
});

/** The work of a visit in a subprocess. */
export type Child = Readonly<z.infer<typeof childSchema>>;
/** The work of a visit in a subprocess, read once. @throws BlockDataError */
export const readChild = readerOf(childSchema, 'work of a subprocess');
