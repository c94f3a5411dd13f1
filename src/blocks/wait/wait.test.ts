import { describe, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import type { DrawnWait } from '#blocks/drawnAutomatic.ts';
import { exitsOf, kindOf } from '#blocks/index.ts';
import { directory, play } from '#blocks/scene.testing.ts';
import type { Heard, Stopped, Working } from '#blocks/work.ts';
import type { Condition } from '#model/condition.ts';
import type { Block } from '#model/process.ts';
import type { Values } from '#model/values.ts';
import { say } from '#text/i18n.ts';

/** A process with one wait; its fields are f1 … f4. It is Monday, 5 October 2026, 10:00 in Madrid. */
function waiting(drawn: DrawnWait) {
  return draw('Prueba')
    .field('leaving', 'date', 'Salida')
    .field('window', 'dateTime', 'Ventana')
    .field('change', 'shortText', 'Cambio')
    .field('ready', 'yesNo', 'Listo')
    .start('Inicio', { asks: ['leaving*', 'window*', 'change*', 'ready*'] })
    .wait('Espera', drawn)
    .end('Fin')
    .process();
}

function enter(drawn: DrawnWait, values: Values = {}) {
  return play(waiting(drawn), 'Espera', values).enter();
}

function opened(outcome: Working | Stopped | null): Working {
  if (outcome === null || 'stopped' in outcome) throw new Error('it does not wait');
  return outcome;
}

function why(outcome: Working | Stopped | null): string {
  if (outcome === null || !('stopped' in outcome)) throw new Error('it did not stop');
  expect(outcome.stopped.place).toEqual({ block: 'b2', path: 'until' });
  return say(outcome.stopped, 'es');
}

/** What comes of hearing something, with the answers and at the instant that are then. */
function hear(
  drawn: DrawnWait,
  before: Values,
  heard: Heard,
  then: { readonly values?: Values; readonly now?: string },
) {
  const { block, scene, enter: begin } = play(waiting(drawn), 'Espera', before);
  const { work } = opened(begin());
  const world = { ...scene.world, now: then.now ?? scene.world.now };
  const later = { ...scene, world, values: then.values ?? before };
  return kindOf(block).hold?.hear?.(block.data, work, heard, later) ?? null;
}

const told = (outcome: Working | Stopped | null) => {
  const said = opened(outcome).told;
  return said === undefined ? null : say(said, 'es');
};

const at = (moment: string) => ({ at: moment, zone: 'Europe/Madrid' });
const isReady: Condition = { is: 'test', field: 'ready', op: 'isYes', to: null };

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

test('what is meant for calls and child requests is nothing to a wait', () => {
  const answered: Heard = {
    is: 'answered',
    part: 'x',
    attempt: 1,
    outcome: { is: 'response', status: 200, body: '' },
  };

  expect(hear({ days: 1 }, {}, answered, {})).toBeNull();
});

describe('the block', () => {
  const blockOf = (drawn: DrawnWait): Block => play(waiting(drawn), 'Espera').block;
  const exits = (drawn: DrawnWait) => exitsOf(blockOf(drawn)).map((exit) => exit.id);

  test('has the exits of what it waits for', () => {
    expect(exits({ days: 1 })).toEqual(['elapsed']);
    expect(exits({ date: 'leaving' })).toEqual(['elapsed']);
    expect(exits({ when: isReady })).toEqual(['happened']);
    expect(exits({ when: isReady, atMost: { days: 1 } })).toEqual(['happened', 'elapsed']);
    expect(exits({ request: 'change' })).toEqual(['happened']);
    expect(exits({ request: 'change', atMost: { days: 1 } })).toEqual(['happened', 'elapsed']);
  });

  test.each<[DrawnWait, string]>([
    [{ workingDays: 3 }, '3 días hábiles'],
    [{ until: '2026-12-24T08:00:00.000Z', zone: 'Europe/Madrid' }, 'hasta el 24/12/2026, 09:00'],
    [{ date: 'window' }, 'hasta «Ventana»'],
    [{ date: 'leaving', before: { workingDays: 2 } }, 'hasta 2 días hábiles antes de «Salida»'],
    [{ when: isReady, atMost: { days: 2 } }, 'hasta que se cumpla una condición · como máximo 2 días'],
    [{ request: 'change' }, 'hasta que termine la de «Cambio»'],
  ])('%j reads %s', (drawn, text) => {
    const process = waiting(drawn);
    const { block } = play(process, 'Espera');
    const { summary } = kindOf(block).face(block.data, process);

    expect(summary.map((said) => say(said, 'es')).join(' · ')).toBe(text);
  });

  const problems = (data: Block['data']) => {
    const process = waiting({ days: 1 });
    const block = { ...play(process, 'Espera').block, data };
    return kindOf(block)
      .check(block, { process, directory })
      .map(({ code, place }) => `${code} ${place.path}`);
  };

  test('is fine with a time, a chosen date, and fields that are asked', () => {
    expect(problems(blockOf({ days: 1 }).data)).toEqual([]);
    expect(problems(blockOf({ until: '2026-12-24T08:00:00.000Z', zone: 'UTC' }).data)).toEqual([]);
    expect(problems(blockOf({ date: 'leaving' }).data)).toEqual([]);
    expect(problems(blockOf({ request: 'change' }).data)).toEqual([]);
    expect(problems(blockOf({ when: isReady }).data)).toEqual([]);
  });

  test('has a problem where something was not chosen or does not serve', () => {
    expect(problems({ until: { is: 'moment', at: null } })).toEqual(['wait.chooseMoment until.at']);
    expect(problems({ until: { is: 'date', field: '', shift: null, way: 'before' } })).toEqual([
      'blocks.field.none until.field',
    ]);
    expect(problems({ until: { is: 'date', field: 'f3', shift: null, way: 'before' } })).toEqual([
      'blocks.field.noDate until.field',
    ]);
    expect(problems({ until: { is: 'request', field: 'f1', atMost: null } })).toEqual([
      'blocks.field.noText until.field',
    ]);
    expect(problems({ until: { is: 'condition', when: { is: 'all', of: [] }, atMost: null } })).toEqual([
      'conditions.fault.emptyGroup until.when',
    ]);
  });

  test('nobody does anything in it', () => {
    const { whyNot, opened: begin } = play(waiting({ days: 1 }), 'Espera');

    expect(whyNot(begin(), 'ana', { do: 'skip' })).toBe('blocks.act.unknown');
  });
});
