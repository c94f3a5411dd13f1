import { expect, test } from 'vitest';
import { draw } from './draw.ts';
import { DrawError, manager, person } from './drawn.ts';
import type { Process } from '#model/process.ts';

/** `Jefe -accepted→ Plan`, in the order in which it was drawn. */
function wiresOf(process: Process): readonly string[] {
  const name = (id: string) => process.blocks[id]?.name ?? id;
  return Object.values(process.flows).map((flow) => `${name(flow.from.block)} -${flow.from.exit}→ ${name(flow.to)}`);
}

const licence = draw('Licencia')
  .field('program', 'shortText', 'Programa')
  .titled('Licencia de {{program}}')
  .start('Pedido', { asks: ['program*'] })
  .approval('Jefe', { voters: [manager] })
  .on('rejected')
  .end('Rechazada', 'rejected')
  .tasks('Instalar', [{ name: 'Instalar {{program}}', who: person('ana'), days: 2 }])
  .end('Finalizada');

test('each block is joined to the first exit of the one before, and branches go on where they left', () => {
  expect(wiresOf(licence.process())).toEqual([
    'Pedido -sent→ Jefe',
    'Jefe -rejected→ Rechazada',
    'Jefe -accepted→ Instalar',
    'Instalar -completed→ Finalizada',
  ]);
});

test('texts and actors are drawn with keys and kept with ids', () => {
  const process = licence.process();

  expect(process.requestTitle).toMatch(/^Licencia de \{\{ ?f1 ?\}\}$/u);
  expect(process.blocks['b4']?.data).toMatchObject({ tasks: [{ name: expect.stringMatching(/\{\{ ?f1 ?\}\}/u) }] });
  expect(process.blocks['b1']?.data).toMatchObject({ items: [{ field: 'f1', required: true, readOnly: false }] });
});

test('an exit may lead to a block that is drawn later, or back', () => {
  const process = draw('P')
    .start('Inicio')
    .approval('A')
    .on('rejected')
    .to('B')
    .approval('C')
    .on('rejected')
    .to('A')
    .tasks('B')
    .end('Fin')
    .process();

  expect(wiresOf(process)).toEqual([
    'Inicio -sent→ A',
    'A -rejected→ B',
    'A -accepted→ C',
    'C -rejected→ A',
    'C -accepted→ B',
    'B -completed→ Fin',
  ]);
});

test('a drawing goes on from another block when told to', () => {
  const process = draw('P').start('Inicio').approval('A').end('Sí').from('A').end('No', 'rejected').process();

  expect(wiresOf(process)).toEqual(['Inicio -sent→ A', 'A -accepted→ Sí', 'A -rejected→ No']);
});

test('a drawing never changes: what was drawn twice from it is the same', () => {
  const base = draw('P').start('Inicio');
  const one = base.end('Uno').process();
  base.end('Otro');

  expect(Object.values(one.blocks).map((block) => block.name)).toEqual(['Inicio', 'Uno']);
  expect(base.end('Uno').process()).toEqual(one);
});

test('the main path is laid out straight, branches below, and places that were given are kept', () => {
  const { blocks } = licence.at(2000, 500).note('Aquí termina').process();

  expect(Object.values(blocks).map(({ at }) => [at.x, at.y])).toEqual([
    [0, 0],
    [300, 0],
    [600, 140],
    [600, 0],
    [2000, 500],
  ]);
  expect(blocks['b5']?.note).toBe('Aquí termina');
});

test('a block of any kind is drawn with the settings it keeps, or fresh ones', () => {
  const process = draw('P')
    .field('who', 'people', 'Quién')
    .block('start', 'Inicio')
    .block('form', 'F', { who: { is: 'field', field: 'who' }, instructions: '', items: [] })
    .process();

  expect(process.blocks['b1']?.data).toEqual({ instructions: '', items: [] });
  expect(process.blocks['b2']?.data['who']).toEqual({ is: 'field', field: 'f1' });
});

test.each<[string, () => unknown]>([
  ['a field that was not drawn', () => draw('P').start('Inicio', { asks: ['x'] })],
  ['a text that names no field', () => draw('P').titled('{{x}}')],
  ['two fields of one key', () => draw('P').field('a', 'shortText', 'A').field('a', 'number', 'B')],
  ['an exit that is not there', () => draw('P').start('Inicio').on('magic')],
  ['an exit of nothing', () => draw('P').on('sent')],
  ['a join of nothing', () => draw('P').to('B')],
  ['a join without a split', () => draw('P').start('Inicio').join('J')],
  ['a split whose last way is no branch of it', () => draw('P').start('Inicio').split('S', ['A', 'B'], 'C')],
  ['a note on nothing', () => draw('P').note('x')],
  ['a block that is nowhere', () => draw('P').start('Inicio').to('B').process()],
  ['two blocks of one name', () => draw('P').start('A').tasks('B').tasks('B').from('B')],
])('%s cannot be drawn', (_what, drawing) => {
  expect(drawing).toThrow(DrawError);
});
