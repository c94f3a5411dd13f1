import { describe, expect, test } from 'vitest';
import type { Visit, WorkItem } from '#blocks/work.ts';
import { directoryOf } from '#model/directory.ts';
import type { Request } from './records.ts';
import { canDo, waitingFor } from './waiting.ts';

const someone = (id: string, active = true) =>
  ({ id, name: id, email: '', role: 'requester', manager: null, active }) as const;

const directory = directoryOf({
  people: [someone('ana'), someone('bea'), someone('gone', false)],
  groups: [{ id: 'g1', slug: 'g1', name: 'G', members: ['bea', 'gone', 'ana'] }],
});
const request = { open: ['b2'], stopped: null } as unknown as Request;
const visit = { id: 'r1/v2', block: 'b2', state: 'open' } as Visit;
const item = {
  id: 'r1/v2/t1',
  visit: 'r1/v2',
  people: ['bea', 'gone'],
  groups: ['g1'],
  state: 'open',
} as unknown as WorkItem;

describe('what a request waits for', () => {
  test('is its open work, and everybody active who can do it, each once', () => {
    const closed = { ...item, id: 'r1/v2/t2', state: 'done' } as const;
    const elsewhere = { ...item, id: 'r1/v1/t1', visit: 'r1/v1' };
    expect(waitingFor(request, [visit], [item, closed, elsewhere], directory)).toEqual([
      { is: 'work', block: 'b2', visit, asked: [{ item, people: ['bea', 'ana'] }] },
    ]);
  });

  test('is nothing when no visit is open', () => {
    expect(waitingFor(request, [{ ...visit, state: 'done' }], [item], directory)).toEqual([]);
  });

  test('is somebody who mends what stopped it, and where', () => {
    const why = { code: 'approval.stopped', place: { block: 'b2' } };
    const stopped = { ...request, stopped: why };
    expect(waitingFor(stopped, [], [], directory)).toEqual([{ is: 'mending', block: 'b2', why }]);
    expect(waitingFor({ ...stopped, open: [] }, [], [], directory)).toEqual([{ is: 'mending', block: null, why }]);
    const both = waitingFor({ ...stopped, open: ['b2', 'b3'] }, [visit], [], directory);
    expect(both).toMatchObject([
      { is: 'work', block: 'b2' },
      { is: 'mending', block: 'b3' },
    ]);
  });

  test('can be done by those who are active and named, or in a group', () => {
    expect(['ana', 'bea', 'gone'].map((person) => canDo(item, person, directory))).toEqual([true, true, false]);
    expect(canDo({ ...item, groups: ['g9'] }, 'ana', directory)).toBe(false);
  });
});
