import { describe, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { play } from '#blocks/scene.testing.ts';
import type { Heard } from '#blocks/work.ts';
import { at, enter, hear, opened, told, why } from './waiting.testing.ts';

describe('for a time', () => {
  test.each([
    [{ minutes: 90 }, '2026-10-05T09:30:00.000Z'],
    [{ hours: 48 }, '2026-10-07T08:00:00.000Z'],
    // Clocks change on 25 October: the same time of the day, an hour later in UTC.
    [{ days: 40 }, '2026-11-14T09:00:00.000Z'],
    [{ workingHours: 10 }, '2026-10-06T09:00:00.000Z'],
    [{ workingDays: 5 }, '2026-10-12T08:00:00.000Z'],
  ])('%j ends at %s', (span, end) => {
    const working = opened(enter(span));

    expect(working.exit).toBeUndefined();
    expect(working.timers).toEqual([{ part: 'wake', at: end }]);
    expect(working.items).toEqual([]);
  });

  test('no time at all is over at once', () => {
    const working = opened(enter({ minutes: 0 }));

    expect(working).toMatchObject({ exit: 'elapsed', timers: [] });
    expect(told(working)).toBe('No hubo que esperar: el momento ya había pasado.');
  });

  test('it goes on when its timer is due, and answers do not matter', () => {
    const timer: Heard = { is: 'timer', part: 'wake' };

    expect(hear({ days: 1 }, {}, timer, { now: '2026-10-06T08:00:00.000Z' })).toMatchObject({
      exit: 'elapsed',
      timers: [],
      told: { code: 'wait.elapsed' },
    });
    expect(hear({ days: 1 }, {}, { is: 'values' }, { values: { f4: true } })).toBeNull();
  });
});

describe('until a fixed moment', () => {
  test('it waits for that moment, whatever the offset in which it was written', () => {
    const working = opened(enter({ until: '2026-12-24T09:00:00+01:00', zone: 'Europe/Madrid' }));

    expect(working.timers).toEqual([{ part: 'wake', at: '2026-12-24T08:00:00.000Z' }]);
  });

  test('one in the past is over at once', () => {
    expect(enter({ until: '2026-10-05T08:00:00.000Z', zone: 'UTC' })).toMatchObject({ exit: 'elapsed', timers: [] });
  });

  test('it stops when none was chosen', () => {
    const process = draw('P')
      .start('Inicio')
      .block('wait', 'Espera', { until: { is: 'moment', at: null } })
      .process();

    expect(why(play(process, 'Espera').enter())).toBe(
      'No se sabe hasta cuándo esperar en «Espera»: no se eligió la fecha.',
    );
  });
});

describe('until the date of a field', () => {
  test('a date is the beginning of its day, a moment is itself', () => {
    const day = opened(enter({ date: 'leaving' }, { f1: '2026-11-23' }));
    const moment = opened(enter({ date: 'window' }, { f2: at('2026-11-23T12:30:00.000Z') }));

    expect(day.timers).toEqual([{ part: 'wake', at: '2026-11-22T23:00:00.000Z' }]);
    expect(moment.timers).toEqual([{ part: 'wake', at: '2026-11-23T12:30:00.000Z' }]);
  });

  test('it is moved before or after', () => {
    const before = opened(enter({ date: 'leaving', before: { workingDays: 2 } }, { f1: '2026-11-23' }));
    const after = opened(enter({ date: 'window', after: { hours: 3 } }, { f2: at('2026-11-23T12:30:00.000Z') }));

    expect(before.timers).toEqual([{ part: 'wake', at: '2026-11-18T17:00:00.000Z' }]);
    expect(after.timers).toEqual([{ part: 'wake', at: '2026-11-23T15:30:00.000Z' }]);
  });

  test('a day in the past is over at once', () => {
    expect(enter({ date: 'leaving' }, { f1: '2026-10-05' })).toMatchObject({ exit: 'elapsed' });
  });

  test('it stops without an answer and names the field', () => {
    expect(why(enter({ date: 'leaving' }))).toContain('«Salida» no tiene respuesta');
    expect(why(enter({ date: 'leaving' }, { f1: 'mañana' }))).toContain('la respuesta de «Salida» no es una fecha');
  });

  test('an answer that changes meanwhile moves it', () => {
    const moved = hear({ date: 'leaving' }, { f1: '2026-11-23' }, { is: 'values' }, { values: { f1: '2026-11-30' } });
    const past = hear({ date: 'leaving' }, { f1: '2026-11-23' }, { is: 'values' }, { values: { f1: '2026-10-01' } });
    const gone = hear({ date: 'leaving' }, { f1: '2026-11-23' }, { is: 'values' }, { values: {} });
    const same = hear({ date: 'leaving' }, { f1: '2026-11-23' }, { is: 'values' }, {});

    expect(opened(moved).timers).toEqual([{ part: 'wake', at: '2026-11-29T23:00:00.000Z' }]);
    expect(told(moved)).toBe('Cambiaron las respuestas y con ellas la espera.');
    expect(past).toMatchObject({ exit: 'elapsed' });
    expect(why(gone)).toContain('«Salida» no tiene respuesta');
    expect(same).toBeNull();
  });
});

test('what is meant for calls and child requests is nothing to a wait', () => {
  const answered: Heard = {
    is: 'answered',
    part: 'x',
    attempt: 1,
    outcome: { is: 'response', status: 200, body: '' },
  };

  expect(hear({ days: 1 }, {}, answered, {})).toBeNull();
});
