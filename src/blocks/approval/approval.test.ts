import { describe, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { answer, group, manager, person, requester, type DrawnApproval } from '#blocks/drawn.ts';
import { exitsOf, kindOf } from '#blocks/index.ts';
import { play } from '#blocks/scene.testing.ts';
import type { Act } from '#blocks/work.ts';
import { directoryOf } from '#model/directory.ts';
import { exitFlow } from '#model/graph.ts';
import { say } from '#text/i18n.ts';

function approving(drawn: DrawnApproval) {
  return draw('Prueba')
    .field('voters', 'people', 'Votantes')
    .field('note', 'shortText', 'Nota')
    .start('Inicio', { asks: ['voters', 'note'] })
    .approval('Jefe', drawn)
    .end('Fin')
    .process();
}

const vote = (outcome: string, body = 'o1', comment = ''): Act => ({ do: 'vote', body, outcome, comment });
const [ana, luis] = ['ana', 'luis'];

describe('on entry', () => {
  test('the voters of a body are its people, the active members of its groups and the answers of its fields, each once', () => {
    const voters = [person('rui'), group('committee'), answer('voters'), manager, requester];
    const { items } = play(approving({ voters }), 'Jefe', { f1: ['mar', 'ana', 'eva'] }).opened();

    expect(items.map((item) => item.people)).toEqual([['rui'], ['mar'], ['ana'], ['luis']]);
    expect(items.map((item) => item.part)).toEqual(items.map((item) => `o1:${item.people[0]}`));
    expect(items.every((item) => item.state === 'open' && item.ask === 'vote')).toBe(true);
  });

  test('the voters are told to the history, because the directory may change', () => {
    const { facts } = play(approving({ voters: [group('committee')] }), 'Jefe').opened();

    expect(facts).toEqual({ voters: { o1: ['ana', 'luis'] } });
  });

  test('the voters stay as they were, whoever joins the group later', () => {
    const at = play(approving({ voters: [group('committee')] }), 'Jefe');

    expect(at.whyNot(at.opened(), 'mar', vote('accepted'))).toBe('approval.notAVoter');
  });

  test.each([
    ['an empty group', [group('empty')], 'Vacío'],
    ['an unanswered field', [answer('voters')], 'Votantes'],
    ['a deactivated person', [person('eva')], 'Eva'],
    ['nobody of a requester without a manager', [manager], 'Ana'],
  ])('it stops for %s and names it', (_what, voters, name) => {
    const outcome = play(approving({ voters }), 'Jefe', {}, 'ana').enter();

    if (!('stopped' in outcome)) throw new Error('it did not stop');
    expect(outcome.stopped.place).toEqual({ block: 'b2', path: 'bodies.0.voters' });
    expect(say(outcome.stopped, 'es')).toContain(name);
    expect(say(outcome.stopped, 'en')).toContain(name);
  });

  test('it stops when fewer people vote than must accept', () => {
    const outcome = play(approving({ voters: [group('committee')], rule: 3 }), 'Jefe').enter();

    expect('stopped' in outcome && outcome.stopped.code).toBe('approval.stoppedFew');
  });

  test('the items of several bodies say for which one the vote is', () => {
    const bodies = [
      { name: 'RFC', voters: [person(ana)] },
      { name: 'FSC', voters: [person(ana), person(luis)] },
    ];
    const { items } = play(approving({ bodies }), 'Jefe').opened();

    expect(items.map((item) => item.title)).toEqual(['Jefe · RFC', 'Jefe · FSC', 'Jefe · FSC']);
  });
});

describe('a vote', () => {
  const both = approving({ voters: [person(ana), person(luis)], outcomes: ['accepted', 'rejected', 'cancelled'] });

  test('leaves by the outcome that is decided, and makes void what is open', () => {
    const at = play(both, 'Jefe');

    expect(at.after([ana, vote('accepted')]).exit).toBeUndefined();
    expect(at.after([ana, vote('accepted')], [luis, vote('accepted')]).exit).toBe('accepted');
    const rejected = at.after([ana, vote('rejected', 'o1', 'Falta el alcance')]);
    expect(rejected.exit).toBe('rejected');
    expect(rejected.items.map((item) => item.state)).toEqual(['done', 'void']);
    expect(at.after([luis, vote('cancelled')]).exit).toBe('cancelled');
  });

  test('is told with its comment', () => {
    const at = play(both, 'Jefe');
    const told = at.after([ana, vote('rejected', 'o1', ' Falta el alcance ')]).told;

    expect(told && say(told, 'es')).toBe('Votó «Rechazada»: Falta el alcance');
    expect(say(at.after([ana, vote('accepted')]).told ?? { code: '' }, 'en')).toBe('Voted “Accepted”.');
  });

  test('is refused to whoever does not vote, has voted, is deactivated, or leaves out a comment that is needed', () => {
    const at = play(both, 'Jefe');
    const begun = at.opened();

    expect(at.whyNot(begun, 'mar', vote('accepted'))).toBe('approval.notAVoter');
    expect(at.whyNot(begun, ana, vote('rejected'))).toBe('approval.noComment');
    expect(at.whyNot(begun, ana, vote('accepted', 'o9'))).toBe('approval.noBody');
    expect(at.whyNot(begun, ana, { do: 'dance' })).toBe('blocks.act.unknown');
    expect(at.whyNot(at.after([ana, vote('accepted')]), ana, vote('cancelled'))).toBe('approval.hasVoted');
  });

  test('is refused to somebody who was deactivated since they were asked', () => {
    const { block, scene, opened } = play(approving({ voters: [person(ana)] }), 'Jefe');
    const { people } = scene.world.directory;
    const inactive = Object.values(people).map((one) => ({ ...one, active: one.id !== ana }));
    const world = { ...scene.world, directory: directoryOf({ people: inactive, groups: [] }) };
    const outcome = kindOf(block).hold?.act(block.data, opened().work, vote('accepted'), { ...scene, world, as: ana });

    expect(outcome).toHaveProperty('refused.code', 'approval.inactive');
  });

  test('is refused for an outcome that the approval does not have', () => {
    const at = play(approving({ voters: [person(ana)] }), 'Jefe');

    expect(at.whyNot(at.opened(), ana, vote('cancelled'))).toBe('approval.noOutcome');
  });

  test('is refused in a body that has decided, while others are open', () => {
    const bodies = [
      { name: 'RFC', voters: [person(ana), person(luis)], rule: 'anyone' as const },
      { name: 'FSC', voters: [person('mar')] },
    ];
    const at = play(approving({ bodies }), 'Jefe');
    const half = at.after([ana, vote('accepted')]);

    expect(half.exit).toBeUndefined();
    expect(half.items.map((item) => item.state)).toEqual(['done', 'void', 'open']);
    expect(at.whyNot(half, luis, vote('accepted'))).toBe('approval.decided');
    expect(at.after([ana, vote('accepted')], ['mar', vote('accepted', 'o2')]).exit).toBe('accepted');
  });

  test('of somebody in two bodies is given in each', () => {
    const bodies = [
      { name: 'RFC', voters: [person(ana)] },
      { name: 'FSC', voters: [person(ana)] },
    ];
    const at = play(approving({ bodies }), 'Jefe');

    expect(at.after([ana, vote('accepted')]).exit).toBeUndefined();
    expect(at.after([ana, vote('accepted')], [ana, vote('accepted', 'o2')]).exit).toBe('accepted');
    expect(at.after([ana, vote('accepted')]).told?.code).toBe('approval.votedFor');
  });

  test('that cancels in one body cancels at once', () => {
    const bodies = [
      { name: 'RFC', voters: [person(ana)] },
      { name: 'FSC', voters: [person(luis)] },
    ];
    const at = play(approving({ bodies, outcomes: ['accepted', 'cancelled'] }), 'Jefe');

    expect(at.after([luis, vote('cancelled', 'o2', 'No')]).exit).toBe('cancelled');
  });
});

describe('exits', () => {
  test('are the outcomes it has, with the names given to them', () => {
    const process = approving({ voters: [person(ana)], names: { rejected: 'Con problemas' } });
    const block = play(process, 'Jefe').block;

    expect(exitsOf(block).map(({ id, name, tone }) => [id, name, tone])).toEqual([
      ['accepted', null, 'good'],
      ['rejected', 'Con problemas', 'bad'],
    ]);
    expect(exitFlow(process, block.id, 'accepted')?.to).toBe('b3');
  });
});
