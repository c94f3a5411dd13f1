import { describe, expect, test } from 'vitest';
import type { StageDeadline } from '#model/deadline.ts';
import type { Issue } from '#model/issue.ts';
import { checkDeadline, checkStage } from './checkDeadline.ts';
import { draw } from './draw.ts';
import { person, requester } from './drawn.ts';
import { directory } from './scene.testing.ts';

const due = { is: 'after', days: 1 } as const;
const whole: StageDeadline = { due, reminders: [], escalate: [], block: null };
const process = draw('P')
  .start('Inicio')
  .form('Datos')
  .notify('Aviso', { to: [requester], subject: 's', body: 'b' })
  .tasks('Hacer', [{ name: 'A', who: person('ana') }])
  .end('Fin')
  .stage('Etapa', ['Datos', 'Aviso'])
  .stage('Automática', ['Fin'])
  .process();
const [stage, automatic] = Object.values(process.stages);
const found = (issues: readonly Issue[]) =>
  issues.map(({ severity, code, place }) => `${severity} ${code} ${place.path}`);

function ofBlock(id: string, deadline: Partial<StageDeadline> = {}): readonly string[] {
  const block = process.blocks[id];
  if (block === undefined) throw new Error(`there is no ${id}`);
  const { block: _nowhere, ...own } = { ...whole, ...deadline, leaves: false };
  return found(checkDeadline({ ...block, deadline: own }, { process, directory }));
}

function ofStage(deadline: Partial<StageDeadline> | null, where = stage): readonly string[] {
  if (where === undefined) throw new Error('there is no stage');
  const timed = deadline === null ? where : { ...where, deadline: { ...whole, ...deadline } };
  const issues = checkStage(timed, { process, directory });
  for (const { place } of issues) expect(place).toMatchObject({ stage: where.id });
  return found(issues);
}

describe('the deadline of a block', () => {
  test('is in order where requests are held', () => {
    expect(ofBlock('b2')).toEqual([]);
    expect(ofBlock('b2', { reminders: [{ before: { hours: 1 }, to: [] }], escalate: [requester] })).toEqual([]);
  });

  test('means nothing where nothing is held', () => {
    expect(ofBlock('b3')).toEqual(['warning blocks.deadline.nothingHeld deadline']);
  });

  test('that never comes, or names people who are gone, is a problem where it says so', () => {
    const reminders = [{ before: { hours: 1 }, to: [person('gone')] }];
    expect(ofBlock('b2', { due: { is: 'none' }, reminders, escalate: [person('eva')] })).toEqual([
      'error blocks.deadline.never deadline.due',
      'error who.gone.person deadline.reminders.0.to',
      'error blocks.deadline.nobody deadline.escalate',
      'warning who.inactive deadline.escalate',
    ]);
  });
});

describe('the deadline of a stage', () => {
  test('is in order when it leads out of it, or nowhere; a stage without one is, too', () => {
    expect(ofStage(null)).toEqual([]);
    expect(ofStage({})).toEqual([]);
    expect(ofStage({ block: 'b4' })).toEqual([]);
  });

  test('means nothing when no block of it holds requests', () => {
    expect(ofStage({}, automatic)).toEqual(['warning blocks.deadline.emptyStage deadline']);
  });

  test('must lead to a block that is there, and should lead out', () => {
    expect(ofStage({ block: 'gone' })).toEqual(['error blocks.deadline.noTarget deadline']);
    expect(ofStage({ block: 'b3' })).toEqual(['warning blocks.deadline.inside deadline']);
  });

  test('has the problems of any deadline', () => {
    expect(ofStage({ escalate: [person('gone')] })).toEqual([
      expect.stringMatching(/^error who\.gone\.person deadline\.escalate/u),
    ]);
  });
});
