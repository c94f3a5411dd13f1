import type { Deadline, StageDeadline } from '#model/deadline.ts';
import { isJsonObject } from '#model/json.ts';
import type { Locks } from '#model/locks.ts';
import type { Block, Field, Flow, Process } from '#model/process.ts';
import { z } from '#model/zod.ts';
import { json, jsonObject, text } from './schemaParts.ts';

/** What is inside of them is looked at where the whole process is. */
const deadline = z.custom<Deadline>(isJsonObject);
const locks = z.custom<Locks>(isJsonObject);
const stageDeadline = z.custom<StageDeadline>(isJsonObject);

const point = z.strictObject({ x: z.number(), y: z.number() });
const field: z.ZodType<Field> = z.strictObject({
  id: text,
  key: text,
  type: text,
  label: text,
  help: text,
  initial: json,
  options: jsonObject,
});
const block: z.ZodType<Block> = z.strictObject({
  id: text,
  kind: text,
  name: text,
  note: text,
  at: point,
  stage: text.exactOptional(),
  deadline: deadline.exactOptional(),
  locks: locks.exactOptional(),
  data: jsonObject,
});
const flow: z.ZodType<Flow> = z.strictObject({
  id: text,
  from: z.strictObject({ block: text, exit: text }),
  to: text,
  bends: z.array(point).exactOptional(),
});

/** A process as it is read again: its shape, without the settings of each kind (see wholeProcess.ts). */
export const processShape: z.ZodType<Process> = z.strictObject({
  name: text,
  description: text,
  lang: text,
  requestTitle: text,
  fields: z.record(text, field),
  blocks: z.record(text, block),
  flows: z.record(text, flow),
  stages: z.record(text, z.strictObject({ id: text, name: text, deadline: stageDeadline.exactOptional() })),
});
