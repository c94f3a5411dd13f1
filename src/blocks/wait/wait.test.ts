import { describe, expect, test } from 'vitest';
import type { DrawnWait } from '#blocks/drawnAutomatic.ts';
import { exitsOf, kindOf } from '#blocks/index.ts';
import { directory, play } from '#blocks/scene.testing.ts';
import type { Block } from '#model/process.ts';
import { say } from '#text/i18n.ts';
import { isReady, waiting } from './waiting.testing.ts';

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

  test.each([
    [{ is: 'moment', at: null }, 'falta elegir hasta cuándo'],
    [{ is: 'date', field: '', shift: null, way: 'after' }, 'falta elegir hasta cuándo'],
    [{ is: 'date', field: 'gone', shift: null, way: 'after' }, 'hasta la fecha de un campo que ya no existe'],
    [{ is: 'request', field: '', atMost: null }, 'hasta que termine otra solicitud'],
    [{ is: 'request', field: 'gone', atMost: null }, 'hasta que termine otra solicitud'],
  ])('until %j is readable before all of it is chosen', (until, text) => {
    const process = waiting({ days: 1 });
    const { block } = play(process, 'Espera');
    const [said] = kindOf(block).face({ ...block.data, until }, process).summary;
    expect(said === undefined ? '' : say(said, 'es')).toBe(text);
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
