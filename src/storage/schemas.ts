import { z } from '#model/zod.ts';
import type { Visit, WorkItem } from '#blocks/work.ts';
import type { Group, Person } from '#model/directory.ts';
import type { JournalEntry } from '#model/journal.ts';
import type { HistoryEvent, Mail, Request } from '#runtime/records.ts';
import type { Area, Category, Checkpoint, DraftRow, JournalRow, ProcessHead, VersionRecord } from './records.ts';
import { processShape } from './processShape.ts';
import { json, jsonObject, maybe, refusal, said, text, values, whole } from './schemaParts.ts';
import { call, timer, watch } from './waitingSchemas.ts';

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
