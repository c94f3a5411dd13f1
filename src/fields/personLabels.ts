import type { Person } from '#model/directory.ts';

/** People as a list offers them: by name, and with the e-mail where two have the same name. */
export function personLabels(people: readonly Person[]): readonly { readonly value: string; readonly label: string }[] {
  const names = people.map(({ name }) => name);
  return people.map(({ id, name, email }) => {
    const isShared = names.indexOf(name) !== names.lastIndexOf(name);
    return { value: id, label: isShared ? `${name} (${email})` : name };
  });
}
