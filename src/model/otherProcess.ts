import { isJsonObject, type Json } from './json.ts';
import type { Field, FieldId } from './process.ts';
import { z } from './zod.ts';

/**
 * How a process names another one. Wherever it does, it is one of these objects, so that export and import find them
 * without knowing any kind. `name` is how the other was called when it was chosen; `unknownProcess` is one that an
 * imported file names and this copy does not know.
 */
export const processRefSchema = z
  .discriminatedUnion('is', [
    z.strictObject({ is: z.literal('process'), id: z.string().min(1), name: z.string() }),
    z.strictObject({ is: z.literal('unknownProcess'), name: z.string() }),
  ])
  .meta({ id: 'ProcessRef' });

/** How a process names another one. */
export type ProcessRef = Readonly<z.infer<typeof processRefSchema>>;

/** A process whose requests may be begun by those of another, as its version in force is. */
export interface OtherProcess {
  readonly id: string;
  readonly name: string;
  readonly lang: string;
  readonly fields: Readonly<Record<FieldId, Field>>;
  /** What its start asks. */
  readonly asks: readonly { readonly field: FieldId; readonly required: boolean; readonly readOnly: boolean }[];
  /** Whether it is the very process that is being drawn. */
  readonly isThis: boolean;
}

/** Rewrites every name of another process inside a JSON value; shares what does not change. */
export function mapProcessRefs(value: Json, change: (ref: ProcessRef) => Json): Json {
  if (Array.isArray(value)) {
    const items: readonly Json[] = value;
    const next = items.map((item) => mapProcessRefs(item, change));
    return next.some((item, at) => item !== items[at]) ? next : value;
  }
  if (!isJsonObject(value)) return value;
  const ref = processRefSchema.safeParse(value);
  if (ref.success) return change(ref.data);
  const entries = Object.entries(value).map(([key, item]) => [key, mapProcessRefs(item, change)] as const);
  return entries.some(([key, item]) => item !== value[key]) ? Object.fromEntries(entries) : value;
}
