import { expect, test } from 'vitest';
import type { JsonObject } from './json.ts';
import { emptyProcess } from './process.ts';
import { fieldsUsed, fieldsUsedIn, whereFieldIsUsed } from './references.ts';

const form = { items: [{ field: 'f1', required: true }, { field: 'f2' }], filledBy: [{ is: 'field', field: 'f3' }] };
const mail = {
  subject: 'Listo {{ f1 }}',
  body: { text: '{% if f4 %}{{ f5 | upcase }}{% endif %}' },
  field: 7,
  other: null,
};

function processWith(title: string, ...data: readonly JsonObject[]) {
  const blocks = data.map((data, at) => ({ id: `b${at}`, kind: 'step', name: '', note: '', at: { x: 0, y: 0 }, data }));
  return {
    ...emptyProcess('', 'es'),
    requestTitle: title,
    blocks: Object.fromEntries(blocks.map((block) => [block.id, block])),
  };
}

test('settings use the fields that they name, in lists, in people and in texts', () => {
  expect([...fieldsUsedIn(form)]).toEqual(['f1', 'f2', 'f3']);
  expect([...fieldsUsedIn(mail)]).toEqual(['f1', 'f4', 'f5']);
  expect([...fieldsUsedIn('{{ f7 }}')]).toEqual(['f7']);
  expect([...fieldsUsedIn(null)]).toEqual([]);
});

test('every use of a field has a place that leads there', () => {
  const process = processWith('{{ f1 }}', form, mail);

  expect(whereFieldIsUsed(process, 'f1')).toEqual([
    {},
    { block: 'b0', path: 'items.0.field' },
    { block: 'b1', path: 'subject' },
  ]);
  expect(whereFieldIsUsed(process, 'f3')).toEqual([{ block: 'b0', path: 'filledBy.0.field' }]);
  expect(whereFieldIsUsed(process, 'f9')).toEqual([]);
});

test('a process uses what its title and its blocks use', () => {
  expect([...fieldsUsed(processWith('{{ f8 }}', form))]).toEqual(['f8', 'f1', 'f2', 'f3']);
});
