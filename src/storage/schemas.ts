import { z } from '#model/zod.ts';
import type { Visit, WorkItem } from '#blocks/work.ts';
import type { Group, Person } from '#model/directory.ts';
import type { Place, Refusal } from '#model/issue.ts';
import type { JournalEntry } from '#model/journal.ts';
import type { Deadline, StageDeadline } from '#model/deadline.ts';
import { isJsonObject, type Json, type JsonObject } from '#model/json.ts';
import type { Block, Field, Flow, Process } from '#model/process.ts';
import type { HistoryEvent, Mail, Request } from '#runtime/records.ts';
import type { Said, SaidParam } from '#text/said.ts';
import type { Area, Category, Checkpoint, DraftRow, JournalRow, ProcessHead, VersionRecord } from './records.ts';
import { call, timer, watch } from './waitingSchemas.ts';

const text = z.string();
const maybe = text.nullable();
const whole = z.int().min(0);
/** Structured clones hold nothing that JSON does not, because nothing else is written; looking inside would take long. */
const json = z.custom<Json>((value) => value !== undefined);
const jsonObject = z.custom<JsonObject>(isJsonObject);

const param: z.ZodType<SaidParam> = z.lazy(() =>
  z.union([text, z.number(), z.boolean(), z.null(), said, z.array(z.union([text, said]))]),
);
const said: z.ZodType<Said> = z.strictObject({ code: text, params: z.record(text, param).exactOptional() });
const place: z.ZodType<Place> = z.strictObject({
  block: text.exactOptional(),
  exit: text.exactOptional(),
  field: text.exactOptional(),
  flow: text.exactOptional(),
  stage: text.exactOptional(),
  path: text.exactOptional(),
});
const refusal: z.ZodType<Refusal> = z.strictObject({
  code: text,
  params: z.record(text, param).exactOptional(),
  place,
});
const values = z.record(text, json);

const person: z.ZodType<Person> = z.strictObject({
  id: text,
  name: text,
  email: text,
  role: z.enum(['administrator', 'agent', 'approver', 'requester']),
  manager: maybe,
  active: z.boolean(),
});

const group: z.ZodType<Group> = z.strictObject({ id: text, slug: text, name: text, members: z.array(text) });

const area: z.ZodType<Area> = z.strictObject({ id: text, name: text, order: z.number() });

const category: z.ZodType<Category> = z.strictObject({
  id: text,
  area: text,
  name: text,
  description: text,
  process: maybe,
  order: z.number(),
});

const checkpoint: z.ZodType<Checkpoint> = z.strictObject({ process: text, revision: whole, name: text, at: text });

/** What is inside of them is looked at where the whole process is. */
const deadline = z.custom<Deadline>(isJsonObject);
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
  data: jsonObject,
});
const flow: z.ZodType<Flow> = z.strictObject({
  id: text,
  from: z.strictObject({ block: text, exit: text }),
  to: text,
  bends: z.array(point).exactOptional(),
});

/** A process as it is read again: its shape, without the settings of each kind (see wholeProcess.ts). */
const processShape: z.ZodType<Process> = z.strictObject({
  name: text,
  description: text,
  lang: text,
  requestTitle: text,
  fields: z.record(text, field),
  blocks: z.record(text, block),
  flows: z.record(text, flow),
  stages: z.record(text, z.strictObject({ id: text, name: text, deadline: stageDeadline.exactOptional() })),
});

const process: z.ZodType<ProcessHead> = z.strictObject({
  id: text,
  name: text,
  lang: text,
  revision: whole,
  saved: checkpoint.nullable(),
  published: z.strictObject({ number: whole, revision: whole }).nullable(),
  archivedAt: maybe,
  createdAt: text,
  editedAt: text,
  editedBy: text,
});

const draft: z.ZodType<DraftRow> = z.strictObject({ process: text, revision: whole, value: processShape });

const entry: z.ZodType<JournalEntry> = z.strictObject({
  id: text,
  label: said,
  at: text,
  selectionBefore: z.array(text),
  selectionAfter: z.array(text),
  changes: z.array(
    z.strictObject({
      of: z.enum(['block', 'flow', 'field', 'stage', 'process']),
      id: text,
      before: jsonObject.nullable(),
      after: jsonObject.nullable(),
    }),
  ),
});

const journal: z.ZodType<JournalRow> = z.strictObject({
  process: text,
  revision: whole,
  did: z.enum(['do', 'undo', 'redo']),
  entry,
});

const version: z.ZodType<VersionRecord> = z.strictObject({
  process: text,
  number: whole,
  value: processShape,
  hash: text,
  state: z.enum(['published', 'replaced', 'retired']),
  by: text,
  at: text,
  note: text,
  revision: whole,
});

const request: z.ZodType<Request> = z.strictObject({
  id: text,
  number: text,
  title: text,
  process: text,
  version: whole,
  category: maybe,
  requester: text,
  parent: z.strictObject({ request: text, visit: text }).nullable(),
  state: z.enum(['open', 'onHold', 'stopped', 'completed', 'rejected', 'cancelled']),
  result: text,
  stopped: refusal.nullable(),
  held: z.strictObject({ since: text, timers: z.array(timer) }).nullable(),
  snapshot: z.strictObject({ format: z.literal(1), value: json, marks: jsonObject }),
  values,
  open: z.array(text),
  stages: z.record(text, z.strictObject({ since: text })),
  counters: z.strictObject({ visits: whole, events: whole, mails: whole, timers: whole }),
  head: text,
  revision: whole,
  begunAt: text,
  changedAt: text,
  endedAt: maybe,
});

const visit: z.ZodType<Visit> = z.strictObject({
  id: text,
  request: text,
  block: text,
  round: whole,
  state: z.enum(['open', 'done', 'abandoned']),
  enteredAt: text,
  leftAt: maybe,
  exit: maybe,
  work: json,
  sent: values.nullable(),
});

const item: z.ZodType<WorkItem> = z.strictObject({
  id: text,
  request: text,
  visit: text,
  block: text,
  ask: z.enum(['form', 'task', 'vote']),
  part: text,
  title: text,
  people: z.array(text),
  groups: z.array(text),
  required: z.boolean(),
  state: z.enum(['open', 'done', 'skipped', 'void']),
  dueAt: maybe,
  doneBy: maybe,
});

const event: z.ZodType<HistoryEvent> = z.strictObject({
  id: text,
  request: text,
  seq: whole,
  at: text,
  by: maybe,
  as: maybe,
  said,
  block: maybe,
  visit: maybe,
  facts: jsonObject,
  previous: text,
  hash: text,
});

const mail: z.ZodType<Mail> = z.strictObject({
  id: text,
  request: text,
  visit: text,
  at: text,
  to: z.array(z.strictObject({ name: text, address: text })),
  subject: text,
  body: text,
  lang: text,
  state: z.enum(['prepared', 'downloaded', 'sent']),
});

/** What is read from the database passes one of these; what does not fit is damaged. */
export const schemas = {
  people: person,
  groups: group,
  areas: area,
  categories: category,
  processes: process,
  drafts: draft,
  journal,
  checkpoints: checkpoint,
  versions: version,
  requests: request,
  visits: visit,
  items: item,
  events: event,
  mails: mail,
  timers: timer,
  watches: watch,
  calls: call,
} as const;
