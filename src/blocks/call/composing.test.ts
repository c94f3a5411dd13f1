import { describe, expect, test } from 'vitest';
import '#model/liquid.ts';
import type { DrawnCall } from '#blocks/drawnAutomatic.ts';
import { play } from '#blocks/scene.testing.ts';
import type { HttpCall } from '#blocks/work.ts';
import { say } from '#text/i18n.ts';
import { calling } from './call.testing.ts';

function composed(drawn: DrawnCall, name = 'Ana', amount: number | null = 5): HttpCall | string {
  const outcome = play(calling(drawn), 'Llamar', { f1: name, f2: amount }).enter();
  if ('stopped' in outcome) return say(outcome.stopped, 'es');
  const [effect] = outcome.effects;
  if (effect?.do !== 'call') throw new Error('it does not call');
  return effect.call;
}

const addressOf = (url: string, name: string) => {
  const call = composed({ url }, name);
  return typeof call === 'string' ? call : call.url;
};

describe('the address', () => {
  test.each([
    [
      'https://api.example/people/{{name}}',
      'Ana María/../x?y#z',
      'https://api.example/people/Ana%20Mar%C3%ADa%2F..%2Fx%3Fy%23z',
    ],
    ['https://api.example?q={{name}}', 'a&b=c', 'https://api.example?q=a%26b%3Dc'],
    ['https://api.example:8443/', 'x', 'https://api.example:8443/'],
    ['/api/{{name}}', '//evil.example', '/api/%2F%2Fevil.example'],
    ['/api/{{name}}', 'roto \uD800', '/api/roto%20%EF%BF%BD'],
  ])('%s with %s is %s', (url, name, expected) => {
    expect(addressOf(url, name)).toBe(expected);
  });

  test.each([
    ['https://api.example/a/{{name}}/b', '..'],
    ['https://api.example/a/{{name}}/b', '.'],
    ['/{{order}}/{{name}}', 'evil.example'],
    ['/{{order}}/', 'x'],
  ])('%s with %s leads elsewhere, so it stops', (url, name) => {
    expect(addressOf(url, name)).toBe('«Llamar» no puede llamar: una respuesta cambia el camino de la dirección.');
  });

  test.each([
    'https://{{name}}/x',
    'https://api.{{name}}.example',
    'https://api.example{{name}}/x',
    '{{name}}',
    'https://user:pass@api.example/x',
    'ftp://api.example/x',
    'javascript:alert(1)',
    '//api.example/x',
    '/\\api.example/x',
    'https:api.example',
    'https://api.example\\@evil.example/',
  ])('%s is none', (url) => {
    expect(addressOf(url, 'evil')).toContain('«Llamar» no puede llamar: La dirección debe empezar por');
  });
});

describe('the body', () => {
  const url = 'https://api.example/';

  test('is JSON, whatever was answered', () => {
    const call = composed(
      { url, method: 'POST', body: '{"name": "{{name}}", "amount": {{amount}}}' },
      'Ana "la\\jefa"',
    );

    expect(typeof call === 'string' ? call : JSON.parse(call.body ?? '')).toEqual({
      name: 'Ana "la\\jefa"',
      amount: 5,
    });
  });

  test('cannot be broken out of by an answer', () => {
    const call = composed({ url, method: 'POST', body: '{"name": "{{name}}"}' }, '", "admin": "yes');

    expect(typeof call === 'string' ? call : JSON.parse(call.body ?? '')).toEqual({ name: '", "admin": "yes' });
  });

  test('stops where the answers make no JSON of it', () => {
    expect(composed({ url, method: 'POST', body: '{"amount": {{amount}}}' }, 'Ana', null)).toContain(
      'El cuerpo no es JSON',
    );
  });

  test('goes with its type, unless another is named; asking has none', () => {
    expect(composed({ url, method: 'PUT', body: '[]' })).toMatchObject({
      headers: [['Content-Type', 'application/json']],
      body: '[]',
    });
    const headers = { 'content-type': 'application/merge-patch+json' };
    expect(composed({ url, method: 'PATCH', body: '{}', headers })).toMatchObject({
      headers: [['content-type', 'application/merge-patch+json']],
    });
    expect(composed({ url, method: 'GET', body: '{}' })).toMatchObject({ headers: [], body: null });
    expect(composed({ url, method: 'DELETE', body: '{}' })).toMatchObject({ body: null });
  });
});

test('a header is one line, and stops with what cannot be sent', () => {
  const headers = { 'X-Name': '{{name}}' };

  expect(composed({ url: '/api', headers }, 'a\r\nX-Admin: yes')).toMatchObject({
    headers: [['X-Name', 'a X-Admin: yes']],
  });
  expect(composed({ url: '/api', headers }, '名前')).toContain('la cabecera «X-Name» tiene un carácter');
});

test('it may take so many seconds', () => {
  expect(composed({ url: '/api', timeout: 7 })).toMatchObject({ timeout: 7000, method: 'GET' });
});
