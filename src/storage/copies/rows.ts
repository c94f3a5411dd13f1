import { z } from '#model/zod.ts';
import type { TableName } from '../database.ts';
import { schemas } from '../schemas.ts';

const text = z.string();
const whole = z.int().min(0);

/** The shape of each row that a copy holds; what follows from others, or is this browser's alone, is not in it. */
export const rowSchemas = {
  meta: z.strictObject({ key: z.literal('owner'), person: text }),
  /** Only the last number that was given; whatever else is counted is counted again. */
  counters: z.strictObject({ name: z.literal('numbers'), value: whole }),
  people: schemas.people,
  groups: schemas.groups,
  areas: schemas.areas,
  categories: schemas.categories,
  processes: schemas.processes,
  drafts: schemas.drafts,
  journal: schemas.journal,
  checkpoints: schemas.checkpoints,
  versions: schemas.versions,
  requests: schemas.requests,
  visits: schemas.visits,
  items: z.strictObject({ id: text, request: text, item: schemas.items }),
  events: schemas.events,
  mails: schemas.mails,
  timers: schemas.timers,
  watches: schemas.watches,
  calls: z.strictObject({ id: text, request: text, due: text.exactOptional(), call: schemas.calls }),
  commands: z.strictObject({ id: text, request: text, at: text }),
  forms: z.strictObject({ of: text, person: text, value: z.record(text, z.unknown()) }),
  files: z.strictObject({ id: text, name: text, size: whole, type: text, blob: z.instanceof(Blob) }),
} as const satisfies Readonly<Record<Exclude<TableName, 'asked' | 'writes'>, z.ZodType>>;

/** A table of which a copy holds the rows. */
export type CopiedTable = Extract<TableName, keyof typeof rowSchemas>;

/** All of them, in the order of a copy. */
export const copiedTables = Object.keys(rowSchemas) as readonly CopiedTable[];

/** The rows of a copy. */
export type Rows = { readonly [T in CopiedTable]: readonly z.infer<(typeof rowSchemas)[T]>[] };

/** Rows of whatever shape, by table. */
export type RawRows = ReadonlyMap<string, readonly unknown[]>;
