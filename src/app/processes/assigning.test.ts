import { expect, it } from 'vitest';
import { newChoice, toCategory } from './assigning.ts';

const releases = { id: 'c', area: 'it', name: 'Lanzamientos', description: '', process: null, order: 4 };
const catalogue = { areas: [{ id: 'it', name: 'IT', order: 1 }], categories: [releases], processes: [] };

function ids() {
  let last = 0;
  return () => `n${(last += 1)}`;
}

it('takes a category that is there', () => {
  expect(toCategory({ id: 'c', area: '', name: '' }, catalogue)).toEqual({ is: 'known', category: releases });
});

it('makes a category in an area that is there', () => {
  const chosen = toCategory({ id: newChoice, area: ' it ', name: ' Accesos ' }, catalogue);

  if (!('make' in chosen)) throw new Error('it should make a category');
  expect(chosen.make(ids())).toEqual({
    category: { id: 'n1', area: 'it', name: 'Accesos', description: '', process: null, order: 5 },
    area: null,
  });
});

it('makes the area too when there is none of that name', () => {
  const chosen = toCategory({ id: newChoice, area: 'Compras', name: 'Equipos' }, catalogue);

  if (!('make' in chosen)) throw new Error('it should make a category');
  expect(chosen.make(ids())).toMatchObject({
    area: { id: 'n1', name: 'Compras', order: 2 },
    category: { id: 'n2', area: 'n1', name: 'Equipos' },
  });
});

it('says what is wrong with the names', () => {
  expect(toCategory({ id: newChoice, area: '', name: '' }, catalogue)).toEqual({
    problems: { area: { code: 'catalogue.wrong.name' }, name: { code: 'catalogue.wrong.name' } },
  });
  expect(toCategory({ id: newChoice, area: 'IT', name: 'lanzamientos' }, catalogue)).toEqual({
    problems: { name: { code: 'catalogue.wrong.taken' } },
  });
});
