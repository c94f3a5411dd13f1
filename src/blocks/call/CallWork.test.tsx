import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { showWork } from '#blocks/work.testing.tsx';
import { calling } from './call.testing.ts';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

function show(url: string, isClosed = false): string {
  const process = calling({ url, retries: { times: 2, wait: { minutes: 5 } } });
  showWork(process, 'Llamar', { me: 'ana', isClosed });
  return document.body.textContent;
}

test('it says whom it calls, and how the attempts go', () => {
  const text = show('https://api.example/x');

  expect(text).toContain('Llamada GET: https://api.example');
  expect(text).toMatch(/Intento 1 de 3,.*: a la espera de respuesta/u);
  expect(text).toContain('nadie tiene que hacer nada');
});

test('one that was left is read as past', () => {
  const text = show('/api', true);

  expect(text).toContain('Llamada GET: el sitio de esta copia');
  expect(text).toContain('sin respuesta');
  expect(text).not.toContain('nadie tiene que hacer nada');
});
