import { expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { play } from '#blocks/scene.testing.ts';
import { say } from '#text/i18n.ts';

test('a due date that no answer gives is left out and told, one that there is counts from it', () => {
  const task = (id: string, field: string) => ({
    id,
    name: `Tarea ${id}`,
    instructions: '',
    responsible: { is: 'requester' },
    due: { is: 'field', field, shift: { workingDays: 1 }, way: 'before' },
    required: true,
  });
  const process = draw('Prueba')
    .field('leaving', 'date', 'Salida')
    .field('window', 'dateTime', 'Ventana')
    .start('Inicio', { asks: ['leaving', 'window'] })
    .block('tasks', 'Plan', { tasks: [task('t1', 'f1'), task('t2', 'f2')] })
    .process();
  const opened = play(process, 'Plan', { f2: { at: '2026-10-12T08:00:00.000Z', zone: 'Europe/Madrid' } }).opened();

  expect(opened.items.map((item) => item.dueAt)).toEqual([null, '2026-10-09T08:00:00.000Z']);
  expect(opened.told && say(opened.told, 'es')).toBe(
    'Sin fecha de vencimiento: «Tarea t1», porque «Salida» no tiene respuesta.',
  );
});
