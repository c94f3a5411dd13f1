import { describe, expect, test } from 'vitest';
import { fieldNamed } from '#model/sketch.ts';
import { addField } from './addField.ts';
import { changeBlock } from './changeBlock.ts';
import { changeField } from './changeField.ts';
import { deleteField } from './deleteField.ts';
import { asking, done, fields, refused } from './edits.testing.ts';
import { titleRequests } from './titleRequests.ts';

describe('fields', () => {
  test('a field is added once and changed in place', () => {
    const changed = fieldNamed('f1', 'v');

    expect(asking.fields).toEqual(fields);
    expect(refused(addField(fieldNamed('f1', 'z')), asking)?.code).toBe('model.refused.idTaken');
    expect(done(changeField(changed), asking).fields['f1']).toBe(changed);
  });

  test('a field leaves with its question', () => {
    const next = done(deleteField('f1', 'inicio'), asking);

    expect(next.blocks['inicio']?.data['items']).toEqual([{ field: 'f2' }]);
    expect(Object.keys(next.fields)).toEqual(['f2', 'f3']);
    expect(done(deleteField('f3'), asking).fields).toEqual({ f1: fields.f1, f2: fields.f2 });
  });

  test('a field that is used elsewhere stays, and the refusal says where', () => {
    const voters = { exits: ['yes'], voters: [{ is: 'field', field: 'f1' }], deep: { on: 'f3' } };
    const voting = done(changeBlock('a', voters, ['yes']), asking);

    expect(refused(deleteField('f1', 'inicio'), voting)).toEqual({
      code: 'model.refused.fieldInUse',
      params: { field: 'Versión', block: { code: 'model.unnamedBlock' } },
      place: { block: 'a', field: 'f1', path: 'voters.0.field' },
    });
    expect(refused(deleteField('f1', 'a'), voting)?.code).toBe('model.refused.fieldInUse');
    expect(refused(deleteField('f1'), asking)?.place).toEqual({ block: 'inicio', field: 'f1', path: 'items.0.field' });
    expect(refused(deleteField('f2', 'inicio'), done(titleRequests('{{ f2 }}'), asking))).toEqual({
      code: 'model.refused.fieldInTitle',
      params: { field: 'fecha' },
      place: { field: 'f2' },
    });
  });
});
