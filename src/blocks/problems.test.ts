import { expect, test } from 'vitest';
import type { Actor } from '#model/actor.ts';
import type { Process } from '#model/process.ts';
import { draw } from './draw.ts';
import { answer, person } from './drawn.ts';
import { problemsOf } from './problems.ts';
import { directory } from './scene.testing.ts';

const whole = draw('Licencia')
  .field('program', 'shortText', 'Programa')
  .field('boss', 'people', 'Jefes')
  .start('Pedido', { asks: ['program*', 'boss*'] })
  .approval('Jefe', { voters: [answer('boss')] })
  .on('rejected')
  .end('Rechazada', 'rejected')
  .end('Finalizada')
  .process();

const codes = (process: Process) => problemsOf(process, directory).map((issue) => `${issue.severity} ${issue.code}`);

test('a whole process has no problems', () => {
  expect(codes(whole)).toEqual([]);
});

test('the problems of the graph, of fields and of blocks come together, errors first', () => {
  const process = draw('P')
    .field('pick', 'choice', 'Elige')
    .field('boss', 'people', 'Jefes')
    .start('Pedido', { asks: ['pick', 'boss'] })
    .approval('Jefe', { voters: [answer('boss')] })
    .process();
  const found = codes(process);

  expect(found).toContain('error model.rule.unwired');
  expect(found).toContain('error offered.none');
  expect(found.at(-1)).toBe('warning who.optionalField');
});

test('problems come in the order in which the process is read, not in that of its records', () => {
  const process = draw('P')
    .field('a', 'shortText', 'A')
    .start('Inicio', { asks: ['a'] })
    .tasks('Segundo', [{ name: '', who: person('ana') }])
    .tasks('Tercero', [{ name: '', who: person('ana') }])
    .end('Fin')
    .process();
  const shuffled = { ...process, blocks: Object.fromEntries(Object.entries(process.blocks).toReversed()) };

  const places = problemsOf(shuffled, directory).map((issue) => issue.place.block);
  expect(places).toEqual(['b2', 'b3']);
});

test.each<[string, Actor, string[]]>([
  ['nobody unknown', person('ana'), []],
  [
    'somebody unknown',
    { is: 'unknown', who: { as: 'person', email: 'x@example.com', name: 'X' } },
    ['error who.unknown.person'],
  ],
  ['an unknown group', { is: 'unknown', who: { as: 'group', slug: 'x', name: 'X' } }, ['error who.unknown.group']],
  ['somebody who is gone', person('gone'), ['error who.gone.person']],
  ['a group that is gone', { is: 'group', id: 'gone' }, ['error who.gone.group']],
  ['somebody deactivated', person('eva'), ['warning who.inactive']],
  ['the requester', { is: 'requester' }, []],
])('an initial answer with %s', (_what, actor, found) => {
  const boss = whole.fields['f2'];
  if (boss === undefined) throw new Error('no field');
  expect(codes({ ...whole, fields: { ...whole.fields, f2: { ...boss, initial: [actor] } } })).toEqual(found);
});

test('a problem of a field is placed in the first form that has it, so that its settings show it', () => {
  const process = draw('P')
    .field('a', 'shortText', 'A')
    .field('pick', 'choice', 'Elige')
    .field('lost', 'choice', 'Perdido')
    .start('Inicio', { asks: ['a', 'pick'] })
    .end('Fin')
    .process();
  const places = problemsOf(process, directory).map((issue) => issue.place);

  expect(places).toEqual([
    { block: 'b1', field: 'f2', path: 'items.1.options' },
    { field: 'f3', path: 'options.choices' },
  ]);
});
