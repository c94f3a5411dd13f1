import { describe, expect, it } from 'vitest';
import { directoryOf, type Group, type Person } from '#model/directory.ts';
import { checkGroup, checkPerson } from './checkPerson.ts';

const ana: Person = { id: 'a', name: 'Ana', email: 'ana@example.com', role: 'agent', manager: null, active: true };
const desk: Group = { id: 'g', slug: 'mesa', name: 'Mesa', members: ['a'] };
const directory = directoryOf({ people: [ana], groups: [desk] });

describe('a person', () => {
  it('is fine as they are, also when they are kept again', () => {
    expect(checkPerson(ana, directory)).toEqual({});
  });

  it('needs a name, a whole address and another manager than themselves', () => {
    const problems = checkPerson({ ...ana, name: ' ', email: 'ana', manager: 'a' }, directory);

    expect(problems.name?.code).toBe('organisation.wrong.name');
    expect(problems.email?.code).toBe('organisation.wrong.email');
    expect(problems.manager?.code).toBe('organisation.wrong.manager');
  });

  it('cannot have the address of somebody else', () => {
    const problems = checkPerson({ ...ana, id: 'b', email: 'Ana@example.com' }, directory);

    expect(problems.email).toEqual({ code: 'organisation.wrong.emailTaken', params: { name: 'Ana' } });
  });
});

describe('a group', () => {
  it('is fine as it is', () => {
    expect(checkGroup(desk, directory)).toEqual({});
  });

  it('needs a name and an identifier of lower case letters, digits and hyphens', () => {
    expect(checkGroup({ ...desk, name: '', slug: 'Mesa de ayuda' }, directory)).toMatchObject({
      name: { code: 'organisation.wrong.name' },
      slug: { code: 'organisation.wrong.slug' },
    });
  });

  it('cannot have the identifier of another group', () => {
    expect(checkGroup({ ...desk, id: 'h' }, directory).slug).toEqual({
      code: 'organisation.wrong.slugTaken',
      params: { name: 'Mesa' },
    });
  });
});
