import { expect, test } from 'vitest';
import type { Due } from '#model/due.ts';
import { say } from '#text/i18n.ts';
import { checkDue } from './checkFieldAt.ts';
import { draw } from './draw.ts';
import { directory } from './scene.testing.ts';

const process = draw('Prueba')
  .field('leaving', 'date', 'Salida')
  .field('window', 'dateTime', 'Ventana')
  .field('version', 'shortText', 'Versión')
  .field('other', 'date', 'Otra')
  .start('Inicio', { asks: ['leaving*', 'window'] })
  .process();

function found(due: Due): readonly string[] {
  const [block] = Object.values(process.blocks);
  if (block === undefined) throw new Error('no block');
  return checkDue(due, 'due.field', { block, process, directory }).map((issue) => {
    expect(issue.place).toEqual({ block: block.id, path: 'due.field' });
    return `${issue.severity}: ${say(issue, 'es')}`;
  });
}
const from = (field: string): Due => ({ is: 'field', field, shift: null, way: 'before' });

test('a due date without a field, and one of a required date, are fine', () => {
  expect(found({ is: 'none' })).toEqual([]);
  expect(found({ is: 'after', workingDays: 3 })).toEqual([]);
  expect(found(from('f1'))).toEqual([]);
});

test.each([
  ['none chosen', '', 'error: Elige un campo.'],
  ['one that is gone', 'f9', 'error: El campo elegido ya no existe. Elige otro.'],
  ['no date', 'f3', 'error: El campo «Versión» no es de fecha. Elige uno que lo sea.'],
  ['optional', 'f2', 'warning: El campo «Ventana» no es obligatorio: puede quedar sin respuesta.'],
  ['asked nowhere', 'f4', 'warning: Ningún formulario pide el campo «Otra», así que no tendrá respuesta.'],
])('a field that is %s is a problem of the due date', (_what, field, said) => {
  expect(found(from(field))).toEqual([said]);
});
