import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideBlock, decideBody, neededOf, outcomeOf, type Added, type Meaning, type Rule } from './decide.ts';

const [yes, no, off] = ['accepted', 'rejected', 'cancelled'] as const;
const anyone: Rule = { is: 'anyone' };
const all: Rule = { is: 'all' };
const majority: Rule = { is: 'majority' };
const two: Rule = { is: 'number', number: 2 };

describe('a body decides', () => {
  test.each<[Rule, number, Meaning[], Meaning | null]>([
    [anyone, 3, [], null],
    [anyone, 3, [yes], yes],
    [anyone, 3, [no], no],
    [anyone, 1, [off], off],
    [all, 2, [yes], null],
    [all, 2, [yes, yes], yes],
    [all, 2, [yes, no], no],
    [all, 3, [no], no],
    [all, 1, [yes], yes],
    [majority, 3, [yes], null],
    [majority, 3, [yes, yes], yes],
    [majority, 3, [no, yes], null],
    [majority, 3, [no, no], no],
    [majority, 4, [yes, yes], null],
    [majority, 4, [yes, yes, no, no], no],
    [majority, 4, [no, no], no],
    [majority, 4, [yes, yes, no, yes], yes],
    [majority, 1, [no], no],
    [two, 3, [yes], null],
    [two, 3, [yes, no], null],
    [two, 3, [yes, no, yes], yes],
    [two, 3, [no, no], no],
    [two, 2, [no], no],
    [two, 2, [yes, yes], yes],
    [all, 5, [yes, off], off],
    [majority, 5, [off], off],
    [two, 5, [no, off], off],
  ])('%o of %i voters, votes %j: %s', (rule, voters, votes, decision) => {
    expect(decideBody(rule, { voters, votes })).toBe(decision);
  });

  test('a majority is more than half', () => {
    expect([1, 2, 3, 4, 5, 6].map((voters) => neededOf(majority, voters))).toEqual([1, 2, 2, 3, 3, 4]);
  });
});

describe('the bodies together', () => {
  test.each<[(Meaning | null)[], Meaning | null]>([
    [[yes], yes],
    [[yes, null], null],
    [[yes, yes], yes],
    [[yes, no], no],
    [[null, no], no],
    [[no, off], off],
    [[null, off], off],
    [[null, null], null],
  ])('%j make %s', (bodies, decision) => {
    expect(decideBlock(bodies)).toBe(decision);
  });
});

const added: readonly Added[] = [
  { id: 'x2', as: yes },
  { id: 'x1', as: yes },
  { id: 'x3', as: no },
];

describe('a decision leaves by', () => {
  test.each<[Meaning, string[], string]>([
    [yes, [yes, yes], yes],
    [yes, [yes, 'x1', yes], 'x1'],
    [yes, ['x1', 'x2'], 'x2'],
    [yes, ['x3', yes], yes],
    [no, ['x1', 'x3', no], 'x3'],
    [no, ['x1', no], no],
    [off, ['x1', off], off],
  ])('%s, chosen %j: %s', (decision, chosen, outcome) => {
    expect(outcomeOf(decision, chosen, added)).toBe(outcome);
  });
});

const rule = fc.oneof(
  fc.constantFrom(all, majority),
  fc.integer({ min: 1, max: 6 }).map((number): Rule => ({ is: 'number', number })),
);
const ballot = fc.array(fc.constantFrom<Meaning>(yes, no), { minLength: 1, maxLength: 8 });

/** Votes are taken one by one until the body decides; later ones are not asked for. */
function untilDecided(how: Rule, votes: readonly Meaning[]): Meaning | null {
  for (let given = 0; given <= votes.length; given += 1) {
    const decision = decideBody(how, { voters: votes.length, votes: votes.slice(0, given) });
    if (decision !== null) return decision;
  }
  return null;
}

describe('whatever the votes', () => {
  test('with all, majority or a number, the order of the votes does not matter', () => {
    const shuffled = ballot.chain((votes) =>
      fc.tuple(fc.constant(votes), fc.shuffledSubarray(votes, { minLength: votes.length })),
    );
    fc.assert(
      fc.property(rule, shuffled, (how, [votes, other]) => {
        expect(untilDecided(how, votes)).toBe(untilDecided(how, other));
      }),
    );
  });

  test('when everybody has voted, it is decided as the count says', () => {
    fc.assert(
      fc.property(rule, ballot, (how, votes) => {
        const accepted = votes.filter((vote) => vote === yes).length;
        const expected = accepted >= neededOf(how, votes.length) ? yes : no;
        expect(decideBody(how, { voters: votes.length, votes })).toBe(expected);
      }),
    );
  });

  test('what is decided stays decided by any further vote that is no cancellation', () => {
    fc.assert(
      fc.property(rule, ballot, fc.nat(8), (how, votes, cut) => {
        const early = decideBody(how, { voters: votes.length, votes: votes.slice(0, cut) });
        const late = decideBody(how, { voters: votes.length, votes });
        expect(early ?? late).toBe(late);
      }),
    );
  });

  test('it leaves by an outcome that somebody chose, and that counts as what was decided', () => {
    const plain = [yes, no].map((id) => ({ id, as: id }));
    const votes = fc.array(fc.constantFrom(...plain, ...added), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.oneof(rule, fc.constant(anyone)), votes, (how, given) => {
        const decision = decideBody(how, { voters: given.length, votes: given.map(({ as }) => as) });
        const chosen = given.map(({ id }) => id);
        if (decision === null || neededOf(how, given.length) > given.length) return;
        const outcome = outcomeOf(decision, chosen, added);
        expect(chosen).toContain(outcome);
        expect(given.find(({ id }) => id === outcome)?.as).toBe(decision);
      }),
    );
  });

  test('one cancellation cancels, whenever it comes', () => {
    fc.assert(
      fc.property(fc.oneof(rule, fc.constant(anyone)), ballot, fc.nat(8), (how, votes, at) => {
        const withOff = [...votes.slice(0, at), off, ...votes.slice(at)];
        expect(decideBody(how, { voters: withOff.length, votes: withOff })).toBe(off);
      }),
    );
  });
});
