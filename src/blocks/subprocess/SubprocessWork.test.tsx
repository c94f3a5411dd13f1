import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { showWork } from '#blocks/work.testing.tsx';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const purchase = draw('Compra').start('Pedido').end('Fin').process();
const process = draw('Alta')
  .start('Inicio')
  .subprocess('Comprar', { of: { id: 'p1', process: purchase } })
  .end('Fin')
  .process();
const child = { number: 'SOL-000009', title: 'Figma', state: 'En curso', href: '/solicitudes/r9' };

test('it says for whom it waits, and leads there', () => {
  showWork(process, 'Comprar', { me: 'ana', begun: [child] });

  expect(screen.getByText('Espera a que termine la solicitud de «Compra»')).toBeDefined();
  expect(screen.getByRole('link', { name: 'SOL-000009' }).getAttribute('href')).toBe('/solicitudes/r9');
  expect(screen.getByText('En curso')).toBeDefined();
});

test('in a test-run there is no page to go to', () => {
  showWork(process, 'Comprar', { me: 'ana', begun: [{ ...child, href: null }] });

  expect(screen.getByText('SOL-000009')).toBeDefined();
  expect(screen.queryByRole('link')).toBeNull();
});

test('one that was left is read as past', () => {
  showWork(process, 'Comprar', { me: 'ana', begun: [child], isClosed: true });

  expect(screen.getByText('Esperó a la solicitud de «Compra»')).toBeDefined();
  expect(screen.queryByText(/nadie tiene que hacer nada/u)).toBeNull();
});
