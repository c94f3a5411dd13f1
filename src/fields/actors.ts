import { actorSchema, type Actor } from '#model/actor.ts';
import type { Json } from '#model/json.ts';

/** The people, or the groups, that a list of actors names and this copy knows. */
export function idsOfActors(initial: Json, is: 'person' | 'group'): readonly string[] {
  return actorsOf(initial).flatMap((actor) =>
    (actor.is === 'person' || actor.is === 'group') && actor.is === is ? [actor.id] : [],
  );
}

/** A list of actors that names these people, or these groups. */
export function toActors(ids: readonly string[], is: 'person' | 'group'): Json {
  return ids.map((id) => ({ is, id }));
}

/** The actors of `Field.initial`; none for anything else. */
export function actorsOf(initial: Json): readonly Actor[] {
  return actorSchema.array().safeParse(initial).data ?? [];
}
