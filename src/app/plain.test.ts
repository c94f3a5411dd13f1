import { expect, it } from 'vitest';
import { isFound, slugOf } from './plain.ts';

it('finds without regard to accents, capitals and the order of words', () => {
  expect(isFound('GESTION it', 'Gestión de lanzamientos', 'IT')).toBe(true);
  expect(isFound('', 'anything')).toBe(true);
  expect(isFound('gestión rrhh', 'Gestión de lanzamientos', 'IT')).toBe(false);
});

it('makes identifiers of names', () => {
  expect(slugOf('Comité financiero (FSC)')).toBe('comite-financiero-fsc');
  expect(slugOf('¿…?')).toBe('');
});
