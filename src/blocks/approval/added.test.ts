import { describe, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { person, type DrawnApproval } from '#blocks/drawn.ts';
import { exitsOf } from '#blocks/index.ts';
import { play } from '#blocks/scene.testing.ts';
import type { Act } from '#blocks/work.ts';
import { say } from '#text/i18n.ts';
import { approvalSchema, readApproval } from './data.ts';

const approving = (drawn: DrawnApproval) => draw('Prueba').start().approval('Jefe', drawn).end('Fin').process();
const vote = (outcome: string, body = 'o1', comment = ''): Act => ({ do: 'vote', body, outcome, comment });
const [ana, luis] = ['ana', 'luis'];

describe('an outcome of its own', () => {
  const drawn: DrawnApproval = {
    voters: [person(ana), person(luis), person('mar')],
    rule: 'majority',
    added: [
      { name: 'Con condiciones', as: 'accepted', comment: true },
      { name: 'Devolver', as: 'rejected' },
      { name: 'Fuera de plazo', as: 'cancelled' },
    ],
  };
  const process = approving(drawn);

  test('is an exit that keeps its id, with the tone of what it counts as', () => {
    const { block } = play(process, 'Jefe');

    expect(exitsOf(block).map(({ id, name, tone }) => [id, name, tone])).toEqual([
      ['accepted', null, 'good'],
      ['rejected', null, 'bad'],
      ['x1', 'Con condiciones', 'good'],
      ['x2', 'Devolver', 'bad'],
      ['x3', 'Fuera de plazo', 'neutral'],
    ]);
  });

  test('counts as it says, and the request leaves by it when that is decided', () => {
    const at = play(process, 'Jefe');

    expect(at.after([ana, vote('x1', 'o1', 'Solo hoy')]).exit).toBeUndefined();
    expect(at.after([ana, vote('x1', 'o1', 'Solo hoy')], [luis, vote('accepted')]).exit).toBe('x1');
    expect(at.after([ana, vote('accepted')], [luis, vote('accepted')]).exit).toBe('accepted');
    expect(at.after([ana, vote('x2')], [luis, vote('accepted')], ['mar', vote('rejected', 'o1', 'No')]).exit).toBe(
      'x2',
    );
    expect(at.after([ana, vote('x1', 'o1', 'Solo hoy')], [luis, vote('x2')], ['mar', vote('x2')]).exit).toBe('x2');
    expect(at.after([ana, vote('x3')]).exit).toBe('x3');
  });

  test('of one body is that of the block, when all bodies accept', () => {
    const bodies = [
      { name: 'RFC', voters: [person(ana)] },
      { name: 'FSC', voters: [person(luis)] },
    ];
    const { voters: _voters, rule: _rule, ...outcomes } = drawn;
    const at = play(approving({ ...outcomes, bodies }), 'Jefe');
    const half = at.after([ana, vote('x1', 'o1', 'Solo hoy')]);

    expect(half.exit).toBeUndefined();
    expect(at.after([ana, vote('x1', 'o1', 'Solo hoy')], [luis, vote('accepted', 'o2')]).exit).toBe('x1');
    expect(at.after([ana, vote('x1', 'o1', 'Solo hoy')], [luis, vote('rejected', 'o2', 'No')]).exit).toBe('rejected');
    expect(at.after([luis, vote('x3', 'o2')]).exit).toBe('x3');
  });

  test('is told by its name, may need a comment, and is refused where there is none', () => {
    const at = play(process, 'Jefe');
    const voted = at.after([ana, vote('x1', 'o1', 'Solo hoy')]);

    expect(voted.told && say(voted.told, 'es')).toBe('Votó «Con condiciones»: Solo hoy');
    expect(at.whyNot(at.opened(), ana, vote('x1'))).toBe('approval.noComment');
    expect(at.whyNot(voted, ana, vote('accepted'))).toBe('approval.hasVoted');
    expect(at.whyNot(at.opened(), ana, vote('x9'))).toBe('approval.noOutcome');
  });

  test.each([
    ['the id of an outcome that there is', [{ id: 'rejected', name: 'A', comment: false, as: 'accepted' }]],
    ['the id of the exit of a deadline', [{ id: 'expired', name: 'A', comment: false, as: 'accepted' }]],
    ['the id of another', [1, 2].map(() => ({ id: 'x1', name: 'A', comment: false, as: 'accepted' }))],
    ['five others', [1, 2, 3, 4, 5, 6].map((at) => ({ id: `x${at}`, name: `${at}`, comment: false, as: 'accepted' }))],
    ['a name that is too long', [{ id: 'x1', name: 'a'.repeat(61), comment: false, as: 'accepted' }]],
  ])('is refused with %s', (_what, added) => {
    const { data } = play(process, 'Jefe').block;
    const { outcomes } = readApproval(data);

    expect(approvalSchema.safeParse(data).success).toBe(true);
    expect(approvalSchema.safeParse({ ...data, outcomes: { ...outcomes, added } }).success).toBe(false);
  });
});
