import { describe, expect, test } from 'vitest';
import '#model/liquid.ts';
import type { DrawnCall } from '#blocks/drawnAutomatic.ts';
import { kindOf } from '#blocks/index.ts';
import { directory, play } from '#blocks/scene.testing.ts';
import type { CallOutcome, Heard, Stopped, Working } from '#blocks/work.ts';
import type { Json, JsonObject } from '#model/json.ts';
import { say } from '#text/i18n.ts';
import { calling } from './call.testing.ts';

const twice: DrawnCall = {
  url: 'https://api.example/orders',
  takes: { order: 'id' },
  retries: { times: 1, wait: { minutes: 5 } },
};
const { block, scene, opened } = play(calling(twice), 'Llamar', { f1: 'Ana' });

function hear(work: Json, heard: Heard): Working | Stopped | null {
  return kindOf(block).hold?.hear?.(block.data, work, heard, scene) ?? null;
}

function workAfter(outcome: Working | Stopped | null): Json {
  if (outcome === null || 'stopped' in outcome) throw new Error('it does not go on');
  return outcome.work;
}

const answered = (outcome: CallOutcome, attempt = 1): Heard => ({ is: 'answered', part: 'call', attempt, outcome });
const response = (status: number, body = '{"id": "A-7"}'): CallOutcome => ({ is: 'response', status, body });
const timeout: CallOutcome = { is: 'failed', why: { code: 'call.why.timeout', params: { seconds: 20 } } };
const words = (outcome: Working | Stopped | null) =>
  outcome !== null && 'told' in outcome && outcome.told !== undefined ? say(outcome.told, 'es') : null;

test.each([
  ['https://api.example/orders', 'GET a api.example'],
  ['/orders', 'GET al sitio de esta copia'],
  ['{{ f1 }}', 'falta la dirección'],
])('a call to %s says on its card: %s', (url, text) => {
  const [said] = kindOf(block).face({ ...block.data, url }, scene.process).summary;
  expect(said === undefined ? '' : say(said, 'es')).toBe(text);
});

test('a good response of which nothing is taken is told by its status', () => {
  const asked = play(calling({ ...twice, takes: {} }), 'Llamar', { f1: 'Ana' });
  const heard = kindOf(block).hold?.hear?.(asked.block.data, asked.opened().work, answered(response(204, '')), scene);

  expect(heard).toMatchObject({ exit: 'done', told: { code: 'call.done', params: { status: 204 } } });
  expect(heard).not.toHaveProperty('answers');
});

test('the first attempt goes out as soon as a request comes', () => {
  expect(opened().effects).toMatchObject([{ do: 'call', part: 'call', attempt: 1, call: { timeout: 20_000 } }]);
});

test('a good response is noted, and it leaves', () => {
  const outcome = hear(opened().work, answered(response(201)));

  expect(outcome).toMatchObject({ exit: 'done', answers: { f3: 'A-7' }, facts: { status: 201, attempt: 1 } });
  expect(words(outcome)).toBe('El otro sistema respondió 201. Se anotó: Pedido.');
});

test('a good response that cannot be noted is a failure at once: asking again gives the same', () => {
  const outcome = hear(opened().work, answered(response(200, '{}')));

  expect(outcome).toMatchObject({ exit: 'failed', timers: [] });
  expect(outcome).not.toHaveProperty('answers');
  expect(words(outcome)).toBe('El otro sistema respondió 200, pero en la respuesta no hay «id», para «Pedido».');
});

test.each([
  [response(503), 'respondió 503'],
  [response(302), 'respondió 302'],
  [response(404), 'respondió 404'],
  [timeout, 'no respondió en 20 s'],
])('%j is tried again later, and fails when it was the last attempt', (outcome, why) => {
  const first = hear(opened().work, answered(outcome));
  expect(first).toMatchObject({ timers: [{ part: 'retry.2', at: '2026-10-05T08:05:00.000Z' }], effects: [] });
  expect(first).not.toHaveProperty('exit');
  expect(words(first)).toBe(`La llamada falló en el intento 1: ${why}. Se intentará otra vez.`);

  const second = hear(workAfter(first), { is: 'timer', part: 'retry.2' });
  expect(second).toMatchObject({ effects: [{ do: 'call', attempt: 2 }], timers: [] });

  const last = hear(workAfter(second), answered(outcome, 2));
  expect(last).toMatchObject({ exit: 'failed', facts: { attempt: 2 } });
  expect(words(last)).toBe(`La llamada falló en el intento 2: ${why}. No se intenta más.`);
});

test('only the last attempt is heard, and only once', () => {
  const waiting = workAfter(hear(opened().work, answered(timeout)));
  expect(hear(waiting, answered(response(200), 1))).toBeNull();
  const again = workAfter(hear(waiting, { is: 'timer', part: 'retry.2' }));

  expect(hear(again, answered(response(200), 1))).toBeNull();
  expect(hear(again, { is: 'timer', part: 'retry.2' })).toBeNull();
  expect(hear(again, { ...answered(response(200), 2), part: 'other' } as Heard)).toBeNull();
  expect(hear(again, { is: 'values' })).toBeNull();
  expect(hear(again, answered(response(200), 2))).toMatchObject({ exit: 'done' });
});

test('neither headers nor what was answered stay in its work', () => {
  const outcome = hear(opened().work, answered(response(500, 'secreto')));

  expect(JSON.stringify(outcome)).not.toContain('secreto');
});

describe('its problems', () => {
  const problems = (data: JsonObject) => {
    const process = calling(twice);
    const changed = { ...block, data: { ...block.data, ...data } };
    return kindOf(changed)
      .check(changed, { process, directory })
      .map(({ code, place }) => `${code} ${place.path}`);
  };
  const header = (name: string, value = '') => ({ headers: [{ name, value }] });
  const take = (...takes: readonly (readonly [path: string, field: string])[]) => ({
    takes: takes.map(([path, field]) => ({ path, field })),
  });

  test.each<[JsonObject, readonly string[]]>([
    [{}, []],
    [{ url: '/api/{{f1}}' }, []],
    [{ method: 'POST', body: '{"a": {{f2}}, "b": "{{f1}}"}' }, []],
    [header('X-Key', '{{f1}}'), []],
    [{ url: ' ' }, ['call.noUrl url']],
    [{ url: 'https://{{f1}}/' }, ['call.badUrl url']],
    [{ url: '/api/{{f99}}' }, ['model.text.unknownField url']],
    [header(''), ['call.badHeader headers.0']],
    [header('X Key'), ['call.badHeader headers.0']],
    [header('Cookie'), ['call.forbiddenHeader headers.0']],
    [header('X-Key', '{{f99}}'), ['model.text.unknownField headers.0']],
    [{ method: 'POST', body: '{"a": }' }, ['call.badJson body']],
    [{ method: 'POST', body: '{"a": "{{f99}}"}' }, ['model.text.unknownField body']],
    [{ method: 'GET', body: 'nada' }, []],
    [take(['id', '']), ['call.noTarget takes.0.field']],
    [take(['id', 'f99']), ['call.goneTarget takes.0.field']],
    [take(['id', 'f3'], ['name', 'f3']), ['call.twice takes.1.field']],
    [take(['', 'f3']), ['call.badPath takes.0.path']],
    [take(['data..id', 'f3']), ['call.badPath takes.0.path']],
  ])('%j: %j', (data, expected) => {
    expect(problems(data)).toEqual(expected);
  });
});
