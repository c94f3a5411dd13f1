import { z } from './zod.ts';
import { isJsonObject, type Json } from './json.ts';

/**
 * Who does something, as a process says it. Wherever a process names somebody, in a block's data or a field's
 * initial answer, it is one of these objects, so that export, import and checks find them without knowing any kind.
 * `unknown` is somebody whom an imported file names and this copy does not know.
 */
export const actorSchema = z
  .discriminatedUnion('is', [
    z.strictObject({ is: z.literal('person'), id: z.string().min(1) }),
    z.strictObject({ is: z.literal('group'), id: z.string().min(1) }),
    /** The people or groups answered in a field. */
    z.strictObject({ is: z.literal('field'), field: z.string().min(1) }),
    z.strictObject({ is: z.literal('requester') }),
    /** The requester's manager. */
    z.strictObject({ is: z.literal('manager') }),
    z.strictObject({
      is: z.literal('unknown'),
      who: z.discriminatedUnion('as', [
        z.strictObject({ as: z.literal('person'), email: z.string(), name: z.string() }),
        z.strictObject({ as: z.literal('group'), slug: z.string(), name: z.string() }),
      ]),
    }),
  ])
  .meta({ id: 'Actor' });

/** Who does something, as a process says it. */
export type Actor = Readonly<z.infer<typeof actorSchema>>;

/** Rewrites every actor inside a JSON value; shares what does not change. */
export function mapActors(value: Json, change: (actor: Actor) => Json): Json {
  if (Array.isArray(value)) {
    const items: readonly Json[] = value;
    const next = items.map((item) => mapActors(item, change));
    return next.some((item, at) => item !== items[at]) ? next : value;
  }
  if (!isJsonObject(value)) return value;
  const actor = actorSchema.safeParse(value);
  if (actor.success) return change(actor.data);
  const entries = Object.entries(value).map(([key, item]) => [key, mapActors(item, change)] as const);
  return entries.some(([key, item]) => item !== value[key]) ? Object.fromEntries(entries) : value;
}

/** Every actor inside a JSON value, in reading order. */
export function actorsIn(value: Json): readonly Actor[] {
  const found: Actor[] = [];
  mapActors(value, (actor) => {
    found.push(actor);
    return null;
  });
  return found;
}
