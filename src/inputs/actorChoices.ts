import { fieldKindOf } from '#fields/index.ts';
import { personLabels } from '#fields/personLabels.ts';
import { candidatesOf, groupsOf } from '#fields/withinGroup.ts';
import type { Actor } from '#model/actor.ts';
import type { Directory } from '#model/directory.ts';
import type { Process } from '#model/process.ts';
import type { Said } from '#text/said.ts';
import { keyOfActor, type ActorKind } from './actorKeys.ts';
import { labelOfActor } from './actorLabels.ts';

/** One line of the list. */
export interface ActorChoice {
  readonly value: string;
  readonly label: string;
}

/** What an actors' list offers, under headings; a heading with nothing under it is left out. */
export function actorChoices(
  allow: readonly ActorKind[],
  scope: { readonly directory: Directory; readonly fields: Process['fields'] },
  say: (said: Said) => string,
): readonly { readonly group: string; readonly items: ActorChoice[] }[] {
  const { directory, fields } = scope;
  const nameOf = (actor: Actor) => {
    const { name, said } = labelOfActor(actor, directory, fields);
    return { value: keyOfActor(actor), label: name ?? (said === undefined ? '' : say(said)) };
  };
  const naming = Object.values(fields).filter(({ type }) => fieldKindOf(type).canName);
  const groups: readonly { readonly title: string; readonly items: ActorChoice[] }[] = [
    {
      title: 'special',
      items: (['requester', 'manager'] as const).filter((is) => allow.includes(is)).map((is) => nameOf({ is })),
    },
    {
      title: 'fields',
      items: allow.includes('field') ? naming.map(({ id }) => nameOf({ is: 'field', field: id })) : [],
    },
    {
      title: 'groups',
      items: allow.includes('group') ? groupsOf(directory).map(({ id }) => nameOf({ is: 'group', id })) : [],
    },
    { title: 'people', items: allow.includes('person') ? peopleOf(directory) : [] },
  ];
  return groups
    .filter(({ items }) => items.length > 0)
    .map(({ title, items }) => ({ group: say({ code: `inputs.actors.${title}` }), items }));
}

function peopleOf(directory: Directory): ActorChoice[] {
  return personLabels(candidatesOf(directory, null, [])).map(({ value, label }) => ({
    value: keyOfActor({ is: 'person', id: value }),
    label,
  }));
}
