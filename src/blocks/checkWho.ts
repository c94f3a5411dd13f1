import type { Actor } from '#model/actor.ts';
import { membersOf } from '#model/directory.ts';
import type { Issue } from '#model/issue.ts';
import type { SaidParams } from '#text/said.ts';
import { askingOf } from './asking.ts';
import type { CheckScope } from './define.ts';
import { namesSomebody } from './who.ts';

/**
 * What is wrong with the actors that the control at `path` of a block's data chooses: each of them, and an error with the
 * code `none` when nobody was chosen, or `nobody` when none of those chosen can ever be found.
 */
export function checkSomebody(
  actors: readonly Actor[],
  path: string,
  scope: CheckScope,
  says: { readonly none: string; readonly nobody: string; readonly params?: SaidParams },
): readonly Issue[] {
  const error = (code: string): Issue => ({
    severity: 'error',
    code,
    params: says.params ?? {},
    place: { block: scope.block.id, path },
  });
  if (actors.length === 0) return [error(says.none)];
  const issues = actors.flatMap((actor) => checkOne(actor, path, scope));
  if (mayFindSomebody(actors, scope) || issues.some((issue) => issue.severity === 'error')) return issues;
  return [error(says.nobody), ...issues];
}

function mayFindSomebody(actors: readonly Actor[], { process, directory }: CheckScope): boolean {
  return actors.some((actor) => {
    switch (actor.is) {
      case 'person':
        return directory.people[actor.id]?.active === true;
      case 'group':
        return membersOf(directory, actor.id).length > 0;
      case 'field': {
        const field = process.fields[actor.field];
        return field !== undefined && namesSomebody(field);
      }
      case 'requester':
      case 'manager':
        return true;
      case 'unknown':
        return false;
    }
  });
}

function checkOne(actor: Actor, path: string, scope: CheckScope): readonly Issue[] {
  const { directory } = scope;
  const say = (severity: Issue['severity'], code: string, params: SaidParams = {}): readonly Issue[] => [
    { severity, code, params, place: { block: scope.block.id, path } },
  ];
  switch (actor.is) {
    case 'person': {
      const person = directory.people[actor.id];
      if (person === undefined) return say('error', 'who.gone.person');
      return person.active ? [] : say('warning', 'who.inactive', { name: person.name });
    }
    case 'group': {
      const group = directory.groups[actor.id];
      if (group === undefined) return say('error', 'who.gone.group');
      return membersOf(directory, actor.id).length > 0 ? [] : say('warning', 'who.emptyGroup', { name: group.name });
    }
    case 'field':
      return checkField(actor.field, scope, say);
    case 'unknown':
      return actor.who.as === 'person'
        ? say('error', 'who.unknown.person', { name: actor.who.name, email: actor.who.email })
        : say('error', 'who.unknown.group', { name: actor.who.name, slug: actor.who.slug });
    case 'requester':
    case 'manager':
      return [];
  }
}

function checkField(
  id: string,
  { process }: CheckScope,
  say: (severity: Issue['severity'], code: string, params?: SaidParams) => readonly Issue[],
): readonly Issue[] {
  const field = process.fields[id];
  if (field === undefined) return say('error', 'who.gone.field');
  if (!namesSomebody(field)) return say('error', 'who.wrongField', { label: field.label });
  const asking = askingOf(process, id);
  if (asking.length === 0) return say('warning', 'who.notAsked', { label: field.label });
  return asking.some((item) => item.required) ? [] : say('warning', 'who.optionalField', { label: field.label });
}
