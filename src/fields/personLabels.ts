import type { Person, PersonId } from '#model/directory.ts';

/** People as a list offers them: by name, and with the e-mail where two have the same name. */
export function personLabels(
  people: readonly Person[],
): readonly { readonly value: PersonId; readonly label: string }[] {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { name } of people) (seen.has(name) ? shared : seen).add(name);
  return people.map(({ id, name, email }) => ({ value: id, label: shared.has(name) ? `${name} (${email})` : name }));
}
