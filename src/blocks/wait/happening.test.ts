import { describe, expect, test } from 'vitest';
import type { DrawnWait } from '#blocks/drawnAutomatic.ts';
import type { Heard } from '#blocks/work.ts';
import type { Condition } from '#model/condition.ts';
import { at, enter, hear, isReady, opened, told, why } from './waiting.testing.ts';

describe('until a condition holds', () => {
  test('one that holds already is over at once, and says what decided', () => {
    expect(enter({ when: isReady }, { f4: true })).toMatchObject({
      exit: 'happened',
      told: { code: 'wait.holds' },
      facts: { tests: [{ path: '', answer: true, holds: true }] },
    });
  });

  test('it waits for answers to change, for as long as that takes', () => {
    const drawn: DrawnWait = { when: isReady };

    expect(opened(enter(drawn, { f4: false }))).toMatchObject({ timers: [], watches: [] });
    expect(hear(drawn, { f4: false }, { is: 'values' }, { values: { f4: true } })).toMatchObject({ exit: 'happened' });
    expect(hear(drawn, { f4: false }, { is: 'values' }, { values: { f4: false, f3: 'x' } })).toBeNull();
  });

  test('it waits no longer than it may, counted from when it began', () => {
    const drawn: DrawnWait = { when: isReady, atMost: { workingDays: 2 } };
    const late: Heard = { is: 'timer', part: 'late' };

    expect(opened(enter(drawn, { f4: false })).timers).toEqual([{ part: 'late', at: '2026-10-07T08:00:00.000Z' }]);
    expect(hear(drawn, { f4: false }, late, { now: '2026-10-07T08:00:00.000Z' })).toMatchObject({
      exit: 'elapsed',
      told: { code: 'wait.tooLong' },
    });
    expect(hear(drawn, {}, { is: 'values' }, { now: '2026-10-06T08:00:00.000Z', values: { f4: false } })).toBeNull();
  });

  test('one that names today is judged again when the day changes', () => {
    const when: Condition = { is: 'test', field: 'leaving', op: 'notAfter', to: { is: 'today', days: 0 } };
    const look: Heard = { is: 'timer', part: 'look' };
    const values = { f1: '2026-10-07' };

    expect(opened(enter({ when }, values)).timers).toEqual([{ part: 'look', at: '2026-10-05T22:00:00.000Z' }]);
    expect(hear({ when }, values, look, { now: '2026-10-05T22:00:00.000Z' })).toMatchObject({
      timers: [{ part: 'look', at: '2026-10-06T22:00:00.000Z' }],
    });
    expect(hear({ when }, values, look, { now: '2026-10-06T22:00:00.000Z' })).toMatchObject({ exit: 'happened' });
  });

  test('one that names now is judged again at the moment of the answer, and right after it', () => {
    const when: Condition = { is: 'test', field: 'window', op: 'before', to: { is: 'now', days: 1 } };
    const look: Heard = { is: 'timer', part: 'look' };
    const values = { f2: at('2026-10-08T08:00:00.000Z') };

    expect(opened(enter({ when }, values)).timers).toEqual([{ part: 'look', at: '2026-10-07T08:00:00.000Z' }]);
    expect(hear({ when }, values, look, { now: '2026-10-07T08:00:00.000Z' })).toMatchObject({
      timers: [{ part: 'look', at: '2026-10-07T08:00:00.001Z' }],
    });
    expect(hear({ when }, values, look, { now: '2026-10-07T08:00:00.001Z' })).toMatchObject({ exit: 'happened' });
    expect(opened(enter({ when }, {})).timers).toEqual([]);
  });
});

describe('until another request ends', () => {
  const drawn: DrawnWait = { request: 'change', atMost: { days: 30 } };
  const ended = (number: string): Heard => ({
    is: 'ended',
    request: 'r9',
    number,
    state: 'rejected',
    label: '',
    answers: {},
  });

  test.each(['SOL-000123', ' sol-123 ', '123'])('it watches the request that «%s» names', (text) => {
    const working = opened(enter(drawn, { f3: text }));

    expect(working.watches).toEqual(['SOL-000123']);
    expect(working.timers).toEqual([{ part: 'late', at: '2026-11-04T09:00:00.000Z' }]);
  });

  test('it goes on when that one ends, however it ends, and tells how', () => {
    const outcome = hear(drawn, { f3: 'SOL-000123' }, ended('SOL-000123'), {});

    expect(outcome).toMatchObject({ exit: 'happened', timers: [], watches: [], facts: { state: 'rejected' } });
    expect(told(outcome)).toBe('Terminó la solicitud SOL-000123: rechazada.');
    expect(hear(drawn, { f3: 'SOL-000123' }, ended('SOL-000124'), {})).toBeNull();
  });

  test('it waits no longer than it may', () => {
    expect(hear(drawn, { f3: '123' }, { is: 'timer', part: 'late' }, {})).toMatchObject({ exit: 'elapsed' });
  });

  test.each([
    [{}, '«Cambio» no tiene respuesta'],
    [{ f3: 'el de ayer' }, '«el de ayer», en «Cambio», no es el número de una solicitud, como SOL-000123'],
    [{ f3: 'SOL-000001' }, '«Cambio» nombra a esta misma solicitud'],
  ])('it stops for %j', (values, words) => {
    expect(why(enter(drawn, values))).toContain(words);
  });

  test('it stops when there is no such request', () => {
    const unknown: Heard = { is: 'unknown', number: 'SOL-000123' };

    expect(why(hear(drawn, { f3: '123' }, unknown, {}))).toContain('no hay ninguna solicitud SOL-000123');
    expect(hear(drawn, { f3: '124' }, unknown, {})).toBeNull();
  });

  test('an answer that changes meanwhile changes what it watches', () => {
    const outcome = hear(drawn, { f3: '123' }, { is: 'values' }, { values: { f3: '124' } });

    expect(opened(outcome).watches).toEqual(['SOL-000124']);
    expect(opened(outcome).timers).toEqual([{ part: 'late', at: '2026-11-04T09:00:00.000Z' }]);
  });
});
