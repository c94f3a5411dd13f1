import { describe, expect, test } from 'vitest';
import { expiredExit, freshDeadline } from '#model/deadline.ts';
import { inOrder } from '#model/edit.ts';
import { changeDeadline } from './changeDeadline.ts';
import { changeStage } from './changeStage.ts';
import { connect } from './connect.ts';
import { deleteBlocks } from './deleteBlocks.ts';
import { dissolveStage } from './dissolveStage.ts';
import { groupInStage } from './groupInStage.ts';
import { moveToStage } from './moveToStage.ts';
import { done, process, refused } from './edits.testing.ts';

const grouped = done(groupInStage('s1', 'Compra', ['a', 'fin']), process);

describe('a deadline', () => {
  test('is given to a block and taken from it', () => {
    const given = done(changeDeadline('a', freshDeadline), process);
    expect(given.blocks['a']?.deadline).toEqual(freshDeadline);
    expect(done(changeDeadline('a', null), given)).toEqual(process);
    expect(refused(changeDeadline('x', null), process)?.code).toBe('model.refused.noBlock');
  });

  test('that is not left by any more takes its connection along', () => {
    const leaving = done(
      inOrder(
        changeDeadline('a', { ...freshDeadline, leaves: true }),
        connect('c9', { block: 'a', exit: expiredExit }, 'fin'),
      ),
      process,
    );
    expect(leaving.flows['c9']?.from.exit).toBe(expiredExit);
    expect(done(changeDeadline('a', freshDeadline), leaving).flows['c9']).toBeUndefined();
  });
});

describe('a stage', () => {
  test('is made of blocks, which leave the one that they were in', () => {
    expect(grouped.stages).toEqual({ s1: { id: 's1', name: 'Compra' } });
    expect([grouped.blocks['a']?.stage, grouped.blocks['fin']?.stage]).toEqual(['s1', 's1']);
    const again = done(groupInStage('s2', 'Otra', ['a', 'fin']), grouped);
    expect(Object.keys(again.stages)).toEqual(['s2']);
    expect(refused(groupInStage('a', '', ['fin']), process)?.code).toBe('model.refused.idTaken');
    expect(refused(groupInStage('s1', '', ['x']), process)?.code).toBe('model.refused.noBlock');
  });

  test('goes away with the last of its blocks', () => {
    const smaller = done(moveToStage('a', null), grouped);
    expect(smaller.blocks['a']).not.toHaveProperty('stage');
    expect(Object.keys(smaller.stages)).toEqual(['s1']);
    expect(done(moveToStage('fin', null), smaller).stages).toEqual({});
    expect(done(deleteBlocks(['a', 'fin']), grouped).stages).toEqual({});
    expect(refused(moveToStage('a', 's9'), process)?.code).toBe('model.refused.noStage');
    expect(refused(moveToStage('x', null), process)?.code).toBe('model.refused.noBlock');
  });

  test('is changed, and taken away without its blocks', () => {
    const { due, reminders, escalate } = freshDeadline;
    const stage = { id: 's1', name: 'Alta', deadline: { due, reminders, escalate, block: 'fin' } };
    const changed = done(changeStage(stage), grouped);
    expect(changed.stages['s1']).toEqual(stage);
    expect(done(deleteBlocks(['fin']), changed).stages['s1']?.deadline?.block).toBeNull();
    expect(done(dissolveStage('s1'), grouped)).toEqual(process);
    expect(refused(changeStage({ id: 's9', name: '' }), process)?.code).toBe('model.refused.noStage');
    expect(refused(dissolveStage('s9'), process)?.code).toBe('model.refused.noStage');
  });
});
