import { draw } from '#blocks/draw.ts';
import { kindOf } from '#blocks/index.ts';
import { directory } from '#blocks/scene.testing.ts';
import type { Calculation, Expression } from '#model/expression.ts';
import type { Block, Process } from '#model/process.ts';

const choices = [
  { id: 'low', label: 'Bajo' },
  { id: 'high', label: 'Alto' },
];
const decimals = { min: null, max: 1_000_000, decimals: 2, unit: '' };

/** A form with a field of every sort, none of them asked. */
export const begun = draw('P')
  .field('name', 'shortText', 'Nombre')
  .field('notes', 'longText', 'Notas')
  .field('price', 'number', 'Precio', { options: decimals })
  .field('tax', 'number', 'Impuesto', { options: decimals })
  .field('total', 'number', 'Total', { options: decimals })
  .field('day', 'date', 'Día')
  .field('at', 'dateTime', 'Momento')
  .field('risk', 'choice', 'Riesgo', { options: { choices, shown: 'select' } })
  .field('who', 'person', 'Quién')
  .field('team', 'people', 'Equipo')
  .field('board', 'group', 'Órgano')
  .field('plan', 'file', 'Plan')
  .field('other', 'file', 'Otro plan')
  .field('title', 'heading', 'Título')
  .start('Inicio');

/** The assignment of a process. */
export function assignmentOf(process: Process): Block {
  const block = process.blocks['b2'];
  if (block === undefined) throw new Error('there is no such block');
  return block;
}

/** The process with an assignment of these answers, by key. */
export function assigning(sets: Readonly<Record<string, Expression>>): Process {
  return begun.assign('Anotar', sets).end('Fin').process();
}

/** The same with settings as they are kept. */
export function assigningRaw(sets: readonly { readonly field: string; readonly value: Expression }[]): Process {
  const process = assigning({});
  const block: Block = { ...assignmentOf(process), data: { sets } };
  return { ...process, blocks: { ...process.blocks, [block.id]: block } };
}

/** What is wrong with an assignment: codes and paths. */
export function problemsIn(process: Process): readonly string[] {
  const block = assignmentOf(process);
  return kindOf(block)
    .check(block, { process, directory })
    .map(({ code, place }) => `${code} ${place.path}`);
}

/** A sum to the cent. */
export function sum(...of: Calculation['of']): Expression {
  return { is: 'sum', of, decimals: 2 };
}
