import { expect, test } from 'vitest';
import { play } from '#blocks/scene.testing.ts';
import type { Json } from '#model/json.ts';
import { say } from '#text/i18n.ts';
import { calling } from './call.testing.ts';
import { partAt, takeFrom } from './taking.ts';

const { scene } = play(calling({ url: '/api' }), 'Llamar', { f1: 'Ana' });
const json: Json = { data: { items: [{ id: 'A-7', at: '2026-10-05' }], total: 12, none: null } };

test.each<[string, Json | undefined]>([
  ['data.items.0.id', 'A-7'],
  ['data.total', 12],
  ['data.none', null],
  ['data.items.1.id', undefined],
  ['data.items.length', undefined],
  ['data.constructor.name', undefined],
  ['__proto__', undefined],
  ['data.total.toFixed', undefined],
  ['data.items.0.id.0', undefined],
])('at %s is %j', (path, expected) => {
  expect(partAt(json, path)).toEqual(expected);
});

const take = (path: string, field: string, body = JSON.stringify(json)) => {
  const outcome = takeFrom(body, [{ path, field }], scene);
  return 'wrong' in outcome ? say(outcome.wrong, 'es') : outcome.answers;
};

test('a part becomes the answer of a field of its type; a number may be written as text; null is no answer', () => {
  expect(take('data.items.0.id', 'f3')).toEqual({ f3: 'A-7' });
  expect(take('data.items.0.at', 'f4')).toEqual({ f4: '2026-10-05' });
  expect(take('data.total', 'f2')).toEqual({ f2: 12 });
  expect(take('data.total', 'f3')).toEqual({ f3: '12' });
  expect(take('data.none', 'f3')).toEqual({ f3: '' });
});

test.each([
  ['data.gone', 'f3', undefined, 'en la respuesta no hay «data.gone», para «Pedido».'],
  ['data.items', 'f3', undefined, '«data.items» no sirve para «Pedido»:'],
  ['data.items.0.id', 'f2', undefined, '«data.items.0.id» no sirve para «Importe»:'],
  ['data', 'f3', '<html>', 'la respuesta no es JSON.'],
  ['data', 'f99', undefined, 'El campo que recibe la respuesta ya no existe.'],
])('%s for %s is told', (path, field, body, words) => {
  expect(take(path, field, body)).toContain(words);
});

test('a response that is nested without measure is only a part that does not serve', () => {
  const deep = `{"data": ${'['.repeat(5000)}${']'.repeat(5000)}}`;

  expect(take('data', 'f3', deep)).toContain('«data» no sirve para «Pedido»');
});

test('where nothing is taken, any response will do', () => {
  expect(takeFrom('<html>', [], scene)).toEqual({ answers: {} });
});
