import { describe, expect, it } from 'vitest';
import type { Group, Person } from '#model/directory.ts';
import { merged, mergedGroup, regrouped } from './merging.ts';

const ana: Person = { id: 'a', name: 'Ana', email: 'ana@example.com', role: 'agent', manager: null, active: true };
const desk: Group = { id: 'g', slug: 'mesa', name: 'Mesa', members: ['a', 'b'] };

describe('a person', () => {
  it('keeps what was changed elsewhere, and takes what was changed here', () => {
    const now: Person = { ...ana, role: 'approver', active: false, name: 'Ana B.' };

    expect(merged(ana, { ...ana, name: 'Ana C.', manager: 'b' }, now)).toEqual({
      ...ana,
      role: 'approver',
      active: false,
      name: 'Ana C.',
      manager: 'b',
    });
  });

  it('who is new, or is not there any more, is as meant', () => {
    expect(merged(null, ana, undefined)).toBe(ana);
    expect(merged({ ...ana, name: 'A' }, ana, undefined)).toBe(ana);
  });
});

describe('a group', () => {
  it('keeps members who came and does not get back those who left meanwhile', () => {
    const meant = { ...desk, name: 'Soporte', members: ['a', 'b', 'd'] };

    expect(mergedGroup(desk, meant, { ...desk, slug: 'soporte', members: ['b', 'c'] })).toEqual({
      ...desk,
      slug: 'soporte',
      name: 'Soporte',
      members: ['b', 'c', 'd'],
    });
  });

  it('lets go of whom was taken out here, and has nobody twice', () => {
    const meant = { ...desk, members: ['b', 'c'] };

    expect(mergedGroup(desk, meant, { ...desk, members: ['a', 'b', 'c'] }).members).toEqual(['b', 'c']);
  });

  it('that is new, or is not there any more, has the members that were chosen', () => {
    expect(mergedGroup(null, desk, undefined)).toEqual(desk);
    expect(mergedGroup({ ...desk, members: ['a'] }, desk, undefined)).toEqual(desk);
  });
});

describe('the groups of somebody', () => {
  const other: Group = { ...desk, id: 'h', slug: 'otro', members: ['c'] };

  it('change where they were put in or taken out, and nowhere else', () => {
    expect(regrouped('a', ['g'], ['h'], [desk, other])).toEqual([
      { ...desk, members: ['b'] },
      { ...other, members: ['c', 'a'] },
    ]);
    expect(regrouped('a', ['g'], ['g'], [desk, other])).toEqual([]);
  });

  it('stay as they were made meanwhile', () => {
    expect(
      regrouped(
        'a',
        ['g'],
        ['g'],
        [
          { ...desk, members: [] },
          { ...other, members: ['a'] },
        ],
      ),
    ).toEqual([]);
    expect(regrouped('a', [], ['h'], [{ ...other, members: ['a'] }])).toEqual([]);
  });
});
