import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { otherProcessOf } from '#blocks/otherProcessOf.ts';
import { directory } from '#blocks/scene.testing.ts';
import { pick, showSettings } from '#blocks/settings.testing.tsx';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const purchase = draw('Compra')
  .field('what', 'shortText', 'Qué')
  .field('price', 'number', 'Precio')
  .start('Pedido', { asks: ['what*', 'price'] })
  .end('Fin')
  .process();
const loan = draw('Préstamo')
  .field('what', 'shortText', 'Objeto')
  .start('Pedido', { asks: ['what*'] })
  .end('Fin')
  .process();
const others = [otherProcessOf('p1', purchase, false), otherProcessOf('p2', loan, false)];

function show() {
  const process = draw('Alta')
    .field('tool', 'shortText', 'Herramienta')
    .field('cost', 'number', 'Coste')
    .start('Inicio', { asks: ['tool*'] })
    .block('subprocess', 'Comprar')
    .end('Fin')
    .process();
  return showSettings(process, 'Comprar', directory, others);
}

test('a process is chosen by its name, and then its required questions are asked for', async () => {
  const shown = show();
  expect(screen.getByText('Elige el proceso que se inicia.')).toBeDefined();

  await pick('Qué proceso se inicia', 'Compra');

  expect(shown.block().data['process']).toEqual({ is: 'process', id: 'p1', name: 'Compra' });
  expect(screen.getByText('«Compra» exige «Qué». Elige de dónde sale la respuesta.')).toBeDefined();
  expect(within(screen.getByRole('group', { name: 'Qué' })).getByText('Obligatorio')).toBeDefined();
});

test('an answer of this process becomes one of the other, and one of the other comes back', async () => {
  const shown = show();
  await pick('Qué proceso se inicia', 'Compra');

  await pick('Precio', 'Coste');

  expect(shown.block().data['takes']).toEqual([{ key: 'price', type: 'number', field: 'f2' }]);
  expect(shown.did).toEqual(['cambiar qué proceso inicia «Comprar»', 'cambiar qué toma «Comprar»']);
});

test('another process keeps what has the same key and type there', async () => {
  const shown = show();
  await pick('Qué proceso se inicia', 'Compra');
  await pick('Qué', 'Herramienta');
  await pick('Precio', 'Coste');

  await pick('Qué proceso se inicia', 'Préstamo');

  expect(shown.block().data).toMatchObject({
    process: { id: 'p2' },
    takes: [{ key: 'what', type: 'shortText', field: 'f1' }],
  });
});
