import { expect, test } from 'vitest';
import { withoutStep } from './withoutStep.ts';

test('what asks does not say its step again', () => {
  expect(withoutStep('Revisión', 'Revisión')).toBe('');
  expect(withoutStep('Revisión · RFC', 'Revisión')).toBe('RFC');
  expect(withoutStep('Compilar la versión', 'Construir')).toBe('Compilar la versión');
  expect(withoutStep('Revisión previa', 'Revisión')).toBe('Revisión previa');
});
