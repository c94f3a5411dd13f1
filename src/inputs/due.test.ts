import { expect, test } from 'vitest';
import type { World } from '#model/world.ts';
import { dueAt, dueSchema } from './due.ts';

const world: World = { now: '2026-10-24T08:00:00.000Z', zone: 'Europe/Madrid', directory: { people: {}, groups: {} } };

test('days are those of the calendar: the night when clocks change has 25 hours', () => {
  expect(dueAt({ is: 'after', days: 1 }, world)).toBe('2026-10-25T09:00:00.000Z');
});

test('hours are exact', () => {
  expect(dueAt({ is: 'after', hours: 24 }, world)).toBe('2026-10-25T08:00:00.000Z');
});

test('a fixed moment stays, and nothing is due when there is none', () => {
  expect(dueAt({ is: 'at', at: '2026-11-01T00:00:00.000Z', zone: 'UTC' }, world)).toBe('2026-11-01T00:00:00.000Z');
  expect(dueAt({ is: 'none' }, world)).toBeNull();
});

test('what is stored is one of the four and nothing else', () => {
  expect(dueSchema.safeParse({ is: 'after', days: 1, hours: 2 }).success).toBe(false);
  expect(dueSchema.safeParse({ is: 'after' }).success).toBe(false);
  expect(dueSchema.safeParse({ is: 'after', days: -1 }).success).toBe(false);
  expect(dueSchema.safeParse({ is: 'at', at: 'tomorrow', zone: 'UTC' }).success).toBe(false);
  expect(dueSchema.safeParse({ is: 'none' }).success).toBe(true);
});
