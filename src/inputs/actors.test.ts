import { expect, test } from 'vitest';
import type { Actor } from '#model/actor.ts';
import { say } from '#text/i18n.ts';
import { actorChoices } from './actorChoices.ts';
import { actorOfKey, keyOfActor } from './actorKeys.ts';
import { labelOfActor } from './actorLabels.ts';

const person = (id: string, name: string, active = true) =>
  ({ id, name, email: `${id}@example.com`, role: 'agent', manager: null, active }) as const;
const directory = {
  people: { p1: person('p1', 'Ana'), p2: person('p2', 'Ana'), p3: person('p3', 'Eva', false) },
  groups: { g1: { id: 'g1', slug: 'rfc', name: 'Comité', members: [] } },
};
const field = (id: string, type: string, label: string) =>
  ({ id, key: id, type, label, help: '', initial: null, options: {} }) as const;
const fields = { f1: field('f1', 'people', 'Aprobadores'), f2: field('f2', 'shortText', 'Versión') };
const inSpanish = (said: Parameters<typeof say>[0]) => say(said, 'es');

test('an actor is found again by its key', () => {
  const actors: readonly Actor[] = [
    { is: 'person', id: 'a:b' },
    { is: 'group', id: 'g1' },
    { is: 'field', field: 'f1' },
    { is: 'requester' },
    { is: 'manager' },
  ];

  expect(actors.map(keyOfActor).map(actorOfKey)).toEqual(actors);
});

test('two people that are unknown have different keys, and no key offers them', () => {
  const unknown = (email: string): Actor => ({ is: 'unknown', who: { as: 'person', email, name: 'Ana' } });

  expect(keyOfActor(unknown('a@x.com'))).not.toBe(keyOfActor(unknown('b@x.com')));
  expect(actorOfKey(keyOfActor(unknown('a@x.com')))).toBeNull();
});

test('it offers fields that name somebody, groups and active people, told apart when their names are the same', () => {
  const all = actorChoices(['requester', 'manager', 'field', 'group', 'person'], { directory, fields }, inSpanish);

  expect(all.map(({ group, items }) => [group, items.map(({ label }) => label)])).toEqual([
    ['Según la solicitud', ['Solicitante', 'Jefe del solicitante']],
    ['Persona o grupo de un campo', ['Según «Aprobadores»']],
    ['Grupos', ['Comité']],
    ['Personas', ['Ana (p1@example.com)', 'Ana (p2@example.com)']],
  ]);
});

test('what is not allowed is not offered, nor is a heading without anything below it', () => {
  const choices = actorChoices(['requester', 'field'], { directory, fields: {} }, inSpanish);

  expect(choices.flatMap(({ items }) => items.map(({ value }) => value))).toEqual(['requester']);
});

test('who cannot act is marked', () => {
  const wrong: readonly Actor[] = [
    { is: 'person', id: 'p3' },
    { is: 'person', id: '__proto__' },
    { is: 'group', id: 'g9' },
    { is: 'field', field: 'f9' },
    { is: 'unknown', who: { as: 'group', slug: 'x', name: 'Comité X' } },
  ];

  expect(wrong.map((actor) => labelOfActor(actor, directory, fields).isWrong)).toEqual(wrong.map(() => true));
  expect(labelOfActor({ is: 'person', id: 'p1' }, directory, fields)).toEqual({ name: 'Ana', isWrong: false });
  expect(labelOfActor({ is: 'group', id: 'g1' }, directory, fields)).toEqual({ name: 'Comité', isWrong: false });
});
