import { expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { keyFor } from './keyFor.ts';

const { fields } = draw('P').field('version', 'shortText', 'Versión').field('version_2', 'shortText', 'Otra').process();

test.each([
  ['Fecha y hora', 'fecha_y_hora'],
  ['Descripción del lanzamiento', 'descripcion_del_lanzamiento'],
  ['¿Cuántos?', 'cuantos'],
  ['2.ª opción', 'opcion'],
  ['', 'campo'],
  ['日本', 'campo'],
  ['For', 'campo_for'],
  ['Versión', 'version_3'],
])('the label %j makes the key %s', (label, key) => {
  expect(keyFor(label, fields)).toBe(key);
});

test('a field keeps its own key', () => {
  expect(keyFor('Versión', fields, 'f1')).toBe('version');
});
