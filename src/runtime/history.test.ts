import { describe, expect, test } from 'vitest';
import { brokenAt, seal } from './history.ts';
import type { HistoryEvent, Request } from './records.ts';

const counters = { visits: 0, events: 0, mails: 0, timers: 0 };
const request = { id: 'r1', head: '', counters } as Request;
const told = (code: string) => ({ said: { code }, block: 'b1', visit: 'r1/v1', facts: { voters: ['p1'] } });
const by = { by: 'p0', as: 'p1' };
const now = '2026-11-23T12:00:00.000Z';

const first = seal(request, [told('a.one'), told('a.two')], by, now);
const afterFirst = { ...request, head: first.at(-1)?.hash ?? '', counters: { ...counters, events: 2 } };
const second = seal(afterFirst, [told('a.three')], by, now);
const events: readonly HistoryEvent[] = [...first, ...second];
const whole = { head: second.at(-1)?.hash ?? '', counters: { ...counters, events: 3 } };

describe('a history', () => {
  test('is a chain: each event holds the hash of the one before', () => {
    expect(events.map((event) => event.seq)).toEqual([1, 2, 3]);
    expect(events.map((event) => event.previous)).toEqual(['', events[0]?.hash, events[1]?.hash]);
    // Histories are stored and exported with these hashes: they never change.
    expect(events[0]?.hash).toBe('774c949c67de912f7f4d812d6813e2c00217d6448be0a1a1b468d1ed2d1a89d6');
    expect(brokenAt(whole, events)).toBeNull();
    expect(brokenAt({ head: '', counters }, [])).toBeNull();
  });

  test.each<readonly [string, readonly HistoryEvent[], number]>([
    ['words that were changed', changed(1, { said: { code: 'a.other' } }), 2],
    ['facts that were changed', changed(0, { facts: {} }), 1],
    ['somebody else who did it', changed(2, { as: 'p9' }), 3],
    ['a hash that was replaced', changed(1, { hash: 'f'.repeat(64) }), 2],
    ['an event taken out', events.filter((_event, at) => at !== 1), 2],
    ['an event put in', [...events, ...second], 4],
    ['the last event taken off', events.slice(0, -1), 3],
    ['the order changed', events.toReversed(), 1],
  ])('shows %s', (_what, tampered, at) => {
    expect(brokenAt(whole, tampered)).toBe(at);
  });
});

function changed(at: number, change: Partial<HistoryEvent>): readonly HistoryEvent[] {
  return events.map((event, index) => (index === at ? { ...event, ...change } : event));
}
