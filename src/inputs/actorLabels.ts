import type { Actor } from '#model/actor.ts';
import type { Directory } from '#model/directory.ts';
import type { Process } from '#model/process.ts';
import type { Said } from '#text/said.ts';
import './inputs.text.ts';

/** How an actor is shown: a name that people gave, or words; `isWrong` when somebody must be chosen instead. */
export interface ActorLabel {
  readonly name?: string;
  readonly said?: Said;
  readonly isWrong: boolean;
}

/** How an actor is shown. */
export function labelOfActor(actor: Actor, directory: Directory, fields: Process['fields']): ActorLabel {
  switch (actor.is) {
    case 'person': {
      const person = own(directory.people, actor.id);
      if (person === undefined) return { said: { code: 'inputs.actors.gonePerson' }, isWrong: true };
      const { name, active } = person;
      return active
        ? { name, isWrong: false }
        : { said: { code: 'inputs.actors.inactive', params: { name } }, isWrong: true };
    }
    case 'group': {
      const group = own(directory.groups, actor.id);
      return group === undefined
        ? { said: { code: 'inputs.actors.goneGroup' }, isWrong: true }
        : { name: group.name, isWrong: false };
    }
    case 'field': {
      const field = own(fields, actor.field);
      return field === undefined
        ? { said: { code: 'inputs.actors.goneField' }, isWrong: true }
        : { said: { code: 'inputs.actors.field', params: { field: field.label } }, isWrong: false };
    }
    case 'requester':
    case 'manager':
      return { said: { code: `inputs.actors.${actor.is}` }, isWrong: false };
    case 'unknown':
      return { said: { code: 'inputs.actors.unknown', params: { name: actor.who.name } }, isWrong: true };
  }
}

/** Ids come from files: `__proto__` must not find anything. */
function own<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
