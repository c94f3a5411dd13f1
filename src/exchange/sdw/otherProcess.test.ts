import { expect, it } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { problemsOf } from '#blocks/problems.ts';
import { readSdw } from './read.ts';
import { writeSdw } from './write.ts';

const nobody = { people: {}, groups: {} };
const purchase = draw('Compra').start('Pedido').end('Fin').process();
const process = draw('Alta')
  .start('Inicio')
  .subprocess('Comprar', { of: { id: 'p1', process: purchase } })
  .end('Fin')
  .process();
const text = writeSdw(process, nobody);

function read(processes: readonly { readonly id: string; readonly name: string }[], file = text) {
  const outcome = readSdw(new TextEncoder().encode(file), 'alta.sdw', nobody, processes);
  if ('refused' in outcome) throw new Error(outcome.refused.code);
  return outcome.process;
}

const named = (other: typeof process) => other.blocks['b2']?.data['process'];

it('names another process by its name, never by an id of this copy', () => {
  expect(text).toContain('"name": "Compra"');
  expect(text).not.toContain('"p1"');
});

it('is the process of that name here', () => {
  expect(named(read([{ id: 'p7', name: 'Compra' }]))).toEqual({ is: 'process', id: 'p7', name: 'Compra' });
});

it.each([
  ['none', []],
  [
    'two',
    [
      { id: 'p7', name: 'Compra' },
      { id: 'p8', name: 'Compra' },
    ],
  ],
])('stays unknown where %s is called so, holds back publishing, and is written as it came', (_how, processes) => {
  const lost = read(processes);

  expect(named(lost)).toEqual({ is: 'unknownProcess', name: 'Compra' });
  expect(problemsOf(lost, nobody).map(({ code, severity }) => `${severity} ${code}`)).toContain(
    'error subprocess.unknownProcess',
  );
  expect(writeSdw(lost, nobody)).toBe(text);
});
