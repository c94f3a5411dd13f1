import { expect, it } from 'vitest';
import { checkName, fullNameOf, nextOrder, swapped } from './catalogue.ts';

const it1 = { id: 'it', name: 'IT', order: 1 };
const hr = { id: 'hr', name: 'RRHH', order: 2 };

it('names a category with its area', () => {
  const category = { id: 'c', area: 'it', name: 'Lanzamientos', description: '', process: null, order: 1 };

  expect(fullNameOf(category, [it1, hr])).toBe('IT › Lanzamientos');
  expect(fullNameOf({ ...category, area: 'gone' }, [it1, hr])).toBe('Lanzamientos');
});

it('checks that a name is there, short and different', () => {
  expect(checkName('Compras', ['IT'])).toBeNull();
  expect(checkName('  ', [])?.code).toBe('catalogue.wrong.name');
  expect(checkName('x'.repeat(121), [])?.code).toBe('catalogue.wrong.long');
  expect(checkName(' it ', ['IT'])?.code).toBe('catalogue.wrong.taken');
});

it('moves an area by giving two their places', () => {
  expect(swapped([it1, hr], hr, -1)).toEqual([
    { ...hr, order: 1 },
    { ...it1, order: 2 },
  ]);
  expect(swapped([it1, hr], it1, -1)).toEqual([]);
  expect(swapped([it1, hr], hr, 1)).toEqual([]);
});

it('parts two areas that had the same place', () => {
  const twin = { ...hr, order: 1 };
  const [moved, other] = swapped([it1, twin], twin, -1);

  expect(moved?.order).toBeLessThan(other?.order ?? 0);
});

it('puts what is new last', () => {
  expect(nextOrder([it1, hr])).toBe(3);
  expect(nextOrder([])).toBe(1);
});
