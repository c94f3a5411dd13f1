import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draw } from '#blocks/draw.ts';
import type { DrawnWait } from '#blocks/drawnAutomatic.ts';
import { showWork } from '#blocks/work.testing.tsx';
import { formatDateTime } from '#text/dates.ts';
import type { Values } from '#model/values.ts';
import { zoneHere } from '#fields/useReader.tsx';

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now: new Date('2026-10-05T08:00:00.000Z'), toFake: ['Date'] });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function show(drawn: DrawnWait, values: Values = {}, isClosed = false) {
  const process = draw('P')
    .field('change', 'shortText', 'Cambio')
    .field('ready', 'yesNo', 'Listo')
    .start('Inicio', { asks: ['change*', 'ready*'] })
    .wait('Espera', drawn)
    .end('Fin')
    .process();
  showWork(process, 'Espera', { me: 'ana', values, isClosed });
  return document.body.textContent;
}

test('it says how long it waits, and until when at the clock of whoever reads', () => {
  const text = show({ workingDays: 3 });

  expect(text).toContain('Espera: 3 días hábiles');
  const at = '2026-10-08T08:00:00.000Z';
  expect(text).toContain(`Sigue el ${formatDateTime(at, zoneHere(), 'es')} (dentro de 3 días)`);
  expect(screen.getByText(formatDateTime(at, zoneHere(), 'es')).getAttribute('datetime')).toBe(at);
  expect(text).toContain('Sigue sola: nadie tiene que hacer nada.');
});

test('a condition is read as a sentence, with the most that it may take', () => {
  const text = show({ when: { is: 'test', field: 'ready', op: 'isYes', to: null }, atMost: { days: 2 } });

  expect(text).toMatch(/Espera: hasta que .*«Listo».* sí/u);
  expect(text).toContain('Como máximo, hasta el');
});

test('another request is named by its number, without a moment', () => {
  const text = show({ request: 'change' }, { f1: '123' });

  expect(text).toContain('Espera: hasta que termine SOL-000123');
  expect(screen.queryByText(/Como máximo/u)).toBeNull();
});

test('one that was left is read as past', () => {
  const text = show({ days: 1 }, {}, true);

  expect(text).toContain('Esperó: 1 día');
  expect(text).not.toContain('nadie tiene que hacer nada');
});
