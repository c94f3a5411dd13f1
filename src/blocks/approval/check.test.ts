import { describe, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { answer, group, manager, person, requester, type DrawnApproval } from '#blocks/drawn.ts';
import { kindOf } from '#blocks/index.ts';
import { directory, play } from '#blocks/scene.testing.ts';
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

describe('check', () => {
  const problems = (drawn: DrawnApproval) => {
    const process = approving(drawn);
    const { block } = play(process, 'Jefe');
    return kindOf(block)
      .check(block, { process, directory })
      .map((issue) => `${issue.severity} ${issue.code} ${issue.place.path ?? ''}`);
  };

  test('an approval with voters is fine', () => {
    expect(problems({ voters: [group('committee'), manager] })).toEqual([]);
    expect(problems({ voters: [group('team')], rule: 2 })).toEqual([]);
    expect(
      problems({ voters: [manager], outcomes: ['accepted'], added: [{ name: 'Cancelada', as: 'rejected' }] }),
    ).toEqual([]);
    expect(problems({ voters: [answer('voters')], rule: 9 })).toEqual(['warning who.optionalField bodies.0.voters']);
  });

  test.each<[string, DrawnApproval, string[]]>([
    ['no bodies', { bodies: [] }, ['error approval.noBodies bodies']],
    ['a body without voters', { voters: [] }, ['error approval.noVoters bodies.0.voters']],
    [
      'voters who are nobody',
      { voters: [group('empty')] },
      ['error approval.nobody bodies.0.voters', 'warning who.emptyGroup bodies.0.voters'],
    ],
    [
      'an unknown person',
      { voters: [{ is: 'unknown', who: { as: 'person', email: 'x@example.com', name: 'X' } }] },
      ['error who.unknown.person bodies.0.voters'],
    ],
    [
      'an unknown group',
      { voters: [{ is: 'unknown', who: { as: 'group', slug: 'x', name: 'X' } }] },
      ['error who.unknown.group bodies.0.voters'],
    ],
    ['a person who is gone', { voters: [person('gone')] }, ['error who.gone.person bodies.0.voters']],
    ['a group that is gone', { voters: [group('gone')] }, ['error who.gone.group bodies.0.voters']],
    [
      'a deactivated person beside another',
      { voters: [person('ana'), person('eva')] },
      ['warning who.inactive bodies.0.voters'],
    ],
    ['a field that names nobody', { voters: [answer('note')] }, ['error who.wrongField bodies.0.voters']],
    [
      'a number that is never reached',
      { voters: [group('committee')], rule: 3 },
      ['error approval.tooFewVoters bodies.0.rule'],
    ],
    ['one outcome only', { voters: [person('ana')], outcomes: ['accepted'] }, ['error approval.oneOutcome outcomes']],
    [
      'two outcomes of one name',
      { voters: [person('ana')], names: { accepted: 'Sí', rejected: 'Sí ' } },
      ['error approval.sameName outcomes.rejected.name'],
    ],
    [
      'an outcome that has the word of another',
      { voters: [person('ana')], names: { accepted: 'rejected ' } },
      ['error approval.sameName outcomes.accepted.name'],
    ],
    [
      'an outcome of its own without a name',
      { voters: [person('ana')], added: [{ name: ' ', as: 'accepted' }] },
      ['error approval.noOutcomeName outcomes.added.0.name'],
    ],
    [
      'an outcome of its own with the name of another',
      {
        voters: [person('ana')],
        names: { rejected: 'Devuelta' },
        added: [
          { name: 'aceptada', as: 'accepted' },
          { name: 'Otra', as: 'accepted' },
          { name: 'Devuelta', as: 'rejected' },
          { name: ' otra', as: 'rejected' },
        ],
      },
      [0, 2, 3].map((at) => `error approval.sameName outcomes.added.${at}.name`),
    ],
    [
      'a second body without a name',
      {
        bodies: [
          { name: 'A', voters: [person('ana')] },
          { name: ' ', voters: [person('ana')] },
        ],
      },
      ['error approval.noBodyName bodies.1.name'],
    ],
  ])('%s is a problem', (_what, drawn, found) => {
    expect(problems(drawn)).toEqual(found);
  });

  test('instructions that name what is no field are a problem', () => {
    const process = approving({ voters: [person('ana')] });
    const { block } = play(process, 'Jefe');
    const issues = kindOf(block).check(
      { ...block, data: { ...block.data, instructions: 'Mira {{ f99 }}' } },
      { process, directory },
    );

    expect(issues.map((issue) => issue.place.path)).toEqual(['instructions']);
  });
});

describe('summary', () => {
  const summary = (drawn: DrawnApproval) => {
    const process = approving(drawn);
    const { block } = play(process, 'Jefe');
    return kindOf(block)
      .face(block.data, process)
      .summary.map((said) => say(said, 'es'))
      .join(' · ');
  };

  test.each<[DrawnApproval, string]>([
    [
      {
        bodies: [
          { name: 'A', voters: [] },
          { name: 'B', voters: [] },
        ],
      },
      '2 órganos · todos',
    ],
    [{ voters: [answer('voters')] }, 'según «Votantes» · todos'],
    [{ voters: [person('ana')], rule: 'anyone' }, '1 persona · basta una'],
    [{ voters: [group('team')], rule: 'majority' }, '1 grupo · mayoría'],
    [{ voters: [manager, requester], rule: 2 }, '2 elegidos · al menos 2'],
    [{ voters: [requester] }, 'solicitante · todos'],
    [{ voters: [{ is: 'unknown', who: { as: 'group', slug: 'x', name: 'X' } }] }, '«X» sin elegir · todos'],
    [{ voters: [] }, 'nadie elegido'],
    [{ bodies: [] }, '0 órganos · todos'],
  ])('%j reads %s', (drawn, text) => {
    expect(summary(drawn)).toBe(text);
  });
});
