import { isEmailAddress } from '#fields/email/email.ts';
import type { Directory, Group, Person } from '#model/directory.ts';
import type { Said } from '#text/said.ts';

/** What is wrong with a person, per question; empty when nothing is. */
export type PersonProblems = Partial<Readonly<Record<'name' | 'email' | 'manager', Said>>>;

/** Checks a person who is about to be kept. */
export function checkPerson(person: Person, directory: Directory): PersonProblems {
  const name = checkName(person.name);
  const email = checkEmail(person, directory);
  return {
    ...(name === null ? {} : { name }),
    ...(email === null ? {} : { email }),
    ...(person.manager === person.id ? { manager: { code: 'organisation.wrong.manager' } } : {}),
  };
}

/** What is wrong with a group, per question; empty when nothing is. */
export type GroupProblems = Partial<Readonly<Record<'name' | 'slug', Said>>>;

/** Checks a group that is about to be kept. */
export function checkGroup(group: Group, directory: Directory): GroupProblems {
  const name = checkName(group.name);
  const slug = checkSlug(group, directory);
  return { ...(name === null ? {} : { name }), ...(slug === null ? {} : { slug }) };
}

function checkName(name: string): Said | null {
  if (name.trim() === '') return { code: 'organisation.wrong.name' };
  return name.length > 120 ? { code: 'organisation.wrong.long' } : null;
}

function checkEmail({ id, email }: Person, { people }: Directory): Said | null {
  if (!isEmailAddress(email)) return { code: 'organisation.wrong.email' };
  const other = Object.values(people).find((one) => one.id !== id && one.email.toLowerCase() === email.toLowerCase());
  return other === undefined ? null : { code: 'organisation.wrong.emailTaken', params: { name: other.name } };
}

function checkSlug({ id, slug }: Group, { groups }: Directory): Said | null {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(slug)) return { code: 'organisation.wrong.slug' };
  const other = Object.values(groups).find((one) => one.id !== id && one.slug === slug);
  return other === undefined ? null : { code: 'organisation.wrong.slugTaken', params: { name: other.name } };
}
