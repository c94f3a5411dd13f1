import type { Actor } from '#model/actor.ts';

/** The kinds of actors that a picker may offer. */
export type ActorKind = Exclude<Actor['is'], 'unknown'>;

/** An actor as the value of a list: `person:p1`, `requester`; two actors that are the same have one key. */
export function keyOfActor(actor: Actor): string {
  switch (actor.is) {
    case 'person':
    case 'group':
      return `${actor.is}:${actor.id}`;
    case 'field':
      return `field:${actor.field}`;
    case 'requester':
    case 'manager':
      return actor.is;
    case 'unknown':
      return actor.who.as === 'person' ? `unknown:${actor.who.email}` : `unknown:${actor.who.slug}`;
  }
}

/** The actor that a key of the list offers; null for a key that offers nobody, such as somebody unknown. */
export function actorOfKey(key: string): Actor | null {
  const [is = '', ...rest] = key.split(':');
  const id = rest.join(':');
  if (is === 'person' || is === 'group') return { is, id };
  if (is === 'field') return { is, field: id };
  return is === 'requester' || is === 'manager' ? { is } : null;
}
