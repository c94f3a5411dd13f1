import { describe, expect, test } from 'vitest';
import { inOrder } from '#model/edit.ts';
import type { Block } from '#model/process.ts';
import { fieldNamed } from '#model/sketch.ts';
import { addBlock } from './addBlock.ts';
import { bendFlow } from './bendFlow.ts';
import { changeBlock } from './changeBlock.ts';
import { changeField } from './changeField.ts';
import { changeLanguage } from './changeLanguage.ts';
import { connect } from './connect.ts';
import { deleteBlocks } from './deleteBlocks.ts';
import { deleteField } from './deleteField.ts';
import { describeProcess } from './describeProcess.ts';
import { disconnect } from './disconnect.ts';
import { duplicateBlocks } from './duplicateBlocks.ts';
import { insertOnFlow } from './insertOnFlow.ts';
import { moveBlocks } from './moveBlocks.ts';
import { noteBlock } from './noteBlock.ts';
import { renameBlock } from './renameBlock.ts';
import { renameProcess } from './renameProcess.ts';
import { titleRequests } from './titleRequests.ts';
import { asking, done, process, refused } from './edits.testing.ts';

function blockOf(id: string): Block {
  return { id, kind: 'step', name: 'Nuevo', note: '', at: { x: 5, y: 5 }, data: { exits: ['sent'] } };
}

describe('blocks', () => {
  test('a block is added once', () => {
    expect(done(addBlock(blockOf('b9')), process).blocks['b9']).toEqual(blockOf('b9'));
    for (const id of ['a', 'c1']) {
      expect(refused(addBlock(blockOf(id)), process)).toEqual({
        code: 'model.refused.idTaken',
        params: { id },
        place: {},
      });
    }
  });

  test('deleting a block takes its flows along', () => {
    const next = done(deleteBlocks(['a']), process);

    expect(Object.keys(next.blocks)).toEqual(['inicio', 'fin']);
    expect(next.flows).toEqual({});
  });

  test('settings that refer to a block go with its copy, and refer to none when it is deleted', () => {
    const referring = { ...blockOf('b8'), data: { exits: [], of: [{ block: 'a' }], block: 'inicio' } };
    const next = done(addBlock(referring), process);

    const copied = done(duplicateBlocks({ a: 'b20', b8: 'b21' }, { x: 0, y: 0 }), next);
    expect(copied.blocks['b21']?.data).toEqual({ exits: [], of: [{ block: 'b20' }], block: 'inicio' });
    expect(copied.blocks['b8']).toBe(referring);

    const left = done(deleteBlocks(['a']), next);
    expect(left.blocks['b8']?.data).toEqual({ exits: [], of: [{ block: '' }], block: 'inicio' });
    expect(left.blocks['fin']).toBe(process.blocks['fin']);
  });

  test('deleting a form takes the fields along that nothing else uses', () => {
    const titled = done(titleRequests('{{ f1 }}'), asking);

    expect(Object.keys(done(deleteBlocks(['inicio']), asking).fields)).toEqual(['f3']);
    expect(Object.keys(done(deleteBlocks(['inicio']), titled).fields)).toEqual(['f1', 'f3']);
  });

  test('a block that must stay is not deleted, nor those with it', () => {
    const edit = deleteBlocks(['a', 'inicio'], (block) => block.id !== 'inicio');

    expect(refused(edit, process)).toEqual({
      code: 'model.refused.keepsBlock',
      params: { block: 'INICIO' },
      place: { block: 'inicio' },
    });
  });

  test('blocks move, and corners move with both of their blocks', () => {
    const bent = done(inOrder(bendFlow('c2', [{ x: 10, y: 20 }]), bendFlow('c1', [{ x: 1, y: 2 }])), process);
    const next = done(moveBlocks({ a: { x: 100, y: 50 }, fin: { x: 100, y: 50 } }), bent);

    expect(next.blocks['a']?.at).toEqual({ x: 100, y: 50 });
    expect(next.flows['c2']?.bends).toEqual([{ x: 110, y: 70 }]);
    expect(next.flows['c1']?.bends).toEqual([{ x: 1, y: 2 }]);
    expect(next.blocks['inicio']).toBe(bent.blocks['inicio']);
  });

  test('moving to the same place changes nothing', () => {
    expect(done(moveBlocks({ a: { x: 0, y: 0 } }), process)).toBe(process);
  });

  test('a block takes another name and a note', () => {
    expect(done(inOrder(renameBlock('a', 'Jefe'), noteBlock('a', 'Ojo')), process).blocks['a']).toMatchObject({
      name: 'Jefe',
      note: 'Ojo',
    });
  });

  test('other settings take the flows of lost exits away', () => {
    const next = done(changeBlock('a', { exits: ['yes'] }, ['yes']), process);

    expect(next.blocks['a']?.data).toEqual({ exits: ['yes'] });
    expect(Object.keys(next.flows)).toEqual(['c1', 'c2']);
    expect(done(changeBlock('a', { exits: [] }, ['yes', 'no']), process).flows).toBe(process.flows);
  });

  test('copies keep the flows and corners among them', () => {
    const bent = done(bendFlow('c2', [{ x: 1, y: 1 }]), process);
    const next = done(duplicateBlocks({ a: 'b1', fin: 'b2' }, { x: 20, y: 30 }), bent);

    expect(next.blocks['b1']).toMatchObject({ id: 'b1', name: 'A', at: { x: 20, y: 30 } });
    expect(Object.values(next.flows).slice(3)).toEqual([
      { id: 'c4', from: { block: 'b1', exit: 'yes' }, to: 'b2', bends: [{ x: 21, y: 31 }] },
    ]);
  });

  test('a block that there is one of is not copied, and ids of copies must be free', () => {
    const by = { x: 0, y: 0 };

    expect(
      refused(
        duplicateBlocks({ inicio: 'b1' }, by, () => false),
        process,
      )?.code,
    ).toBe('model.refused.oneOnly');
    expect(refused(duplicateBlocks({ a: 'fin' }, by), process)?.code).toBe('model.refused.idTaken');
    expect(refused(duplicateBlocks({ a: 'b1', fin: 'b1' }, by), process)?.code).toBe('model.refused.idTaken');
  });
});

describe('connections', () => {
  test('an exit is led to a block', () => {
    const loose = done(disconnect(['c2', 'c3']), process);

    expect(done(connect('c9', { block: 'a', exit: 'no' }, 'a'), loose).flows).toEqual({
      ...loose.flows,
      c9: { id: 'c9', from: { block: 'a', exit: 'no' }, to: 'a' },
    });
  });

  test('a wired exit moves its flow, which keeps its id and loses its corners', () => {
    const bent = done(bendFlow('c2', [{ x: 1, y: 1 }]), process);

    expect(done(connect('c9', { block: 'a', exit: 'yes' }, 'a'), bent).flows).toEqual({
      ...process.flows,
      c2: { id: 'c2', from: { block: 'a', exit: 'yes' }, to: 'a' },
    });
  });

  test('connecting what is connected changes nothing', () => {
    expect(done(connect('c9', { block: 'a', exit: 'yes' }, 'fin'), process)).toBe(process);
  });

  test('a new connection needs an id of its own', () => {
    expect(refused(connect('c1', { block: 'a', exit: 'maybe' }, 'fin'), process)?.code).toBe('model.refused.idTaken');
  });

  test('corners are kept, and none means automatic', () => {
    const bent = done(bendFlow('c1', [{ x: 1, y: 2 }]), process);

    expect(bent.flows['c1']?.bends).toEqual([{ x: 1, y: 2 }]);
    expect(done(bendFlow('c1', []), bent)).toEqual(process);
  });

  test('a block is inserted on a connection, new or present', () => {
    const expected = {
      ...process.flows,
      c2: { id: 'c2', from: { block: 'a', exit: 'yes' }, to: 'b9' },
      c4: { id: 'c4', from: { block: 'b9', exit: 'sent' }, to: 'fin' },
    };
    const present = done(addBlock(blockOf('b9')), process);

    expect(done(insertOnFlow('c2', blockOf('b9'), 'sent', 'c4'), process).flows).toEqual(expected);
    expect(done(insertOnFlow('c2', { ...blockOf('b9'), name: 'Otro' }, 'sent', 'c4'), present).blocks['b9']?.name).toBe(
      'Nuevo',
    );
    expect(done(insertOnFlow('c2', blockOf('b9'), 'sent', 'c4'), present).flows).toEqual(expected);
  });
});

test('a process takes another name, description, language and title of requests', () => {
  const edit = inOrder(renameProcess('N'), describeProcess('D'), changeLanguage('en'), titleRequests('T'));

  expect(done(edit, process)).toEqual({ ...process, name: 'N', description: 'D', lang: 'en', requestTitle: 'T' });
});

test('edits in order are done all or none', () => {
  expect(refused(inOrder(renameProcess('N'), disconnect(['zz'])), process)?.code).toBe('model.refused.noFlow');
});

test.each([
  ['deleteBlocks', deleteBlocks(['a', 'zz']), 'model.refused.noBlock', { block: 'zz' }],
  ['moveBlocks', moveBlocks({ zz: { x: 0, y: 0 } }), 'model.refused.noBlock', { block: 'zz' }],
  ['renameBlock', renameBlock('toString', ''), 'model.refused.noBlock', { block: 'toString' }],
  ['changeBlock', changeBlock('zz', {}, []), 'model.refused.noBlock', { block: 'zz' }],
  ['connect from', connect('c9', { block: 'zz', exit: 'x' }, 'a'), 'model.refused.noBlock', { block: 'zz' }],
  ['connect to', connect('c9', { block: 'a', exit: 'x' }, 'zz'), 'model.refused.noBlock', { block: 'zz' }],
  ['duplicateBlocks', duplicateBlocks({ zz: 'b1' }, { x: 0, y: 0 }), 'model.refused.noBlock', { block: 'zz' }],
  ['deleteField form', deleteField('f1', 'zz'), 'model.refused.noBlock', { block: 'zz' }],
  ['disconnect', disconnect(['c1', 'zz']), 'model.refused.noFlow', { flow: 'zz' }],
  ['bendFlow', bendFlow('zz', []), 'model.refused.noFlow', { flow: 'zz' }],
  ['insertOnFlow', insertOnFlow('zz', blockOf('b9'), 'sent', 'c9'), 'model.refused.noFlow', { flow: 'zz' }],
  ['changeField', changeField(fieldNamed('zz', 'x')), 'model.refused.noField', { field: 'zz' }],
  ['deleteField', deleteField('zz'), 'model.refused.noField', { field: 'zz' }],
])('%s of what is gone is refused and says what', (_name, edit, code, place) => {
  expect(refused(edit, asking)).toMatchObject({ code, place });
});
