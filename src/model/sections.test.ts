import { describe, expect, test } from 'vitest';
import type { Graph } from './graph.ts';
import { sectionsOf } from './sections.ts';
import { sketch } from './sketch.ts';

/** `split1 join1 nested: a b` per section, and the codes of problems with their places. */
function found(graph: Graph): readonly string[] {
  const { sections, problems } = sectionsOf(graph);
  return [
    ...[...sections.values()].map(({ split, join, is, blocks }) =>
      `${split} ${join} ${is}: ${(is === 'woven' ? blocks : blocks.toSorted()).join(' ')}`.trim(),
    ),
    ...problems.map(({ code, place }) => `${code.replace('model.rule.', '')} ${place.flow ?? place.block}`),
  ];
}

function held(graph: Graph): Readonly<Record<string, string>> {
  const { held: all } = sectionsOf(graph);
  return Object.fromEntries([...all].map(([block, { split, exit }]) => [block, `${split}.${exit}`]));
}

describe('a nested section', () => {
  test('holds each block in its branch', () => {
    const graph = sketch(
      'inicio: sent>split1',
      'split1: a>a b>b',
      'a: ok>c',
      'c: ok>join1',
      'b: ok>join1',
      'join1(split1): done>fin',
      'fin:',
    );
    expect(found(graph)).toEqual(['split1 join1 nested: a b c']);
    expect(held(graph)).toEqual({ a: 'split1.a', b: 'split1.b', c: 'split1.a' });
  });

  test('may have a branch with nothing in it, loops inside a branch and ways out of it', () => {
    const graph = sketch(
      'inicio: sent>z',
      'z: ok>split1',
      'split1: a>a b>join1 c>c',
      'a: ok>b no>a back>z',
      'b: ok>join1 again>a',
      'c: ok>join1 end>fin2',
      'join1(split1): done>fin',
      'fin:',
      'fin2:',
    );
    expect(found(graph)).toEqual(['split1 join1 nested: a b c']);
  });

  test('may hold others in a branch, and stand in a loop', () => {
    const graph = sketch(
      'inicio: sent>split1',
      'split1: a>a b>split2',
      'a: ok>join1',
      'split2: x>x y>y',
      'x: ok>join2',
      'y: ok>join2 no>inicio',
      'join2(split2): done>d',
      'd: ok>join1 again>split2',
      'join1(split1): done>e',
      'e: ok>fin again>split1',
      'fin:',
    );
    expect(found(graph)).toEqual(['split1 join1 nested: a d join2 split2 x y', 'split2 join2 nested: x y']);
    expect(held(graph)).toMatchObject({ x: 'split2.x', d: 'split1.b', split2: 'split1.b', join2: 'split1.b' });
  });

  test('does not hold what a branch leaves it for', () => {
    const graph = sketch(
      'inicio: sent>split1',
      'split1: a>a b>b',
      'a: ok>join1 no>c',
      'c: ok>fin2',
      'b: ok>join1',
      'join1(split1): done>fin',
      'fin:',
      'fin2:',
    );
    expect(found(graph)).toEqual(['split1 join1 nested: a b']);
    expect(held(graph)).not.toHaveProperty('c');
  });
});

describe('a woven section', () => {
  // Source: van der Aalst, Hirnschall, Verbeek, "An alternative way to analyze workflow graphs" (2002): the overlapping pattern.
  test('is where the join of a split inside lies outside', () => {
    const graph = sketch(
      'inicio: sent>split1',
      'split1: a>a b>b',
      'a: ok>split2',
      'split2: c>c d>d',
      'c: ok>join1',
      'b: ok>join1',
      'join1(split1): done>join2',
      'd: ok>join2',
      'join2(split2): done>fin',
      'fin:',
    );
    expect(found(graph)).toEqual(['split1 join2 woven: a split2 c d b join1']);
    expect(new Set(Object.values(held(graph)))).toEqual(new Set(['split1.null']));
  });

  test('is where two joins close one split one after the other', () => {
    const graph = sketch(
      'inicio: sent>split1',
      'split1: a>a b>b c>c',
      'a: ok>join1',
      'b: ok>join1',
      'c: ok>join2',
      'join1(split1): done>join2',
      'join2(split1): done>fin',
      'fin:',
    );
    expect(found(graph)).toEqual(['split1 join2 woven: a b join1 c']);
  });

  test('is where one join closes two splits, and where branches run into one block', () => {
    const two = sketch(
      'inicio: sent>split1',
      'split1: a>split2 b>b',
      'split2: c>c d>d',
      'c: ok>join1',
      'd: ok>join1',
      'b: ok>join1',
      'join1(split1): done>fin',
      'fin:',
    );
    expect(found(two)).toEqual(['split1 join1 woven: split2 c d b']);

    const one = sketch(
      'inicio: sent>split1',
      'split1: a>a b>b',
      'a: ok>c',
      'b: ok>c no>join1',
      'c: ok>join1',
      'join1(split1): done>fin',
      'fin:',
    );
    expect(found(one)).toEqual(['split1 join1 woven: a b c']);
  });

  test('may lie in a branch of a nested one', () => {
    const graph = sketch(
      'inicio: sent>split1',
      'split1: a>split2 b>b',
      'split2: c>c d>d',
      'c: ok>e',
      'd: ok>e',
      'e: ok>join2',
      'join2(split2): done>join1',
      'b: ok>join1',
      'join1(split1): done>fin',
      'fin:',
    );
    expect(found(graph)).toEqual(['split1 join1 nested: b c d e join2 split2', 'split2 join2 woven: c d e']);
  });
});

describe('a problem names its place', () => {
  const body = ['a: ok>join1', 'b: ok>join1', 'fin:'];
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'a split without a join',
      ['inicio: sent>split1', 'split1: a>a b>b', 'a: ok>fin', 'b: ok>fin', 'fin:'],
      ['unjoined split1'],
    ],
    ['a join that names nothing', ['inicio: sent>join1', 'join1: done>fin', 'fin:'], ['loose join1']],
    [
      'a join that names what is no split',
      ['inicio: sent>a', 'a: ok>join1', 'join1(a): done>fin', 'fin:'],
      ['loose join1'],
    ],
    [
      'a way round the split',
      ['inicio: sent>z', 'z: ok>split1 skip>join1', 'split1: a>a b>b', ...body, 'join1(split1): done>fin'],
      ['reachedOutside join1'],
    ],
    [
      'a connection that enters a branch',
      ['inicio: sent>split1', 'split1: a>a b>b', ...body, 'join1(split1): done>z', 'z: ok>fin back>a'],
      ['entered c8'],
    ],
    [
      'two joins side by side',
      [
        'inicio: sent>split1',
        'split1: a>a b>b',
        'a: ok>join1 no>join2',
        'b: ok>join1 no>join2',
        'join1(split1): done>fin',
        'join2(split1): done>fin',
        'fin:',
      ],
      ['split1 join1 nested: a b', 'joinedTwice join2'],
    ],
    [
      'branches that cross and wind back',
      ['inicio: sent>split1', 'split1: a>a b>b', 'a: ok>b', 'b: ok>join1 no>a', 'join1(split1): done>fin', 'fin:'],
      ['windsBack a'],
    ],
    [
      'a split inside whose join leads back before it',
      [
        'inicio: sent>z',
        'z: ok>split1',
        'split1: a>a b>split2',
        'split2: c>c d>d',
        'c: ok>join1 no>join2',
        'd: ok>join1 no>join2',
        'a: ok>join1',
        'join1(split1): done>fin',
        'join2(split2): done>z',
        'fin:',
      ],
      ['split1 join1 nested: a c d split2', 'crossing split2'],
    ],
  ])('%s', (_what, lines, expected) => {
    expect(found(sketch(...lines))).toEqual(expected);
  });

  test('more than 32 parts at once', () => {
    const many = Array.from({ length: 33 }, (_one, at) => `x${at}`);
    const graph = sketch(
      'inicio: sent>split1',
      `split1: ${many.map((id) => `${id}>${id}`).join(' ')}`,
      ...many.map((id) => `${id}: ok>join1`),
      'join1(split1): done>fin',
      'fin:',
    );
    expect(found(graph)).toEqual(['tooWide split1']);
  });

  test('what the start does not lead to has another problem', () => {
    expect(found(sketch('inicio: sent>fin', 'fin:', 'split1: a>a', 'a: ok>join1', 'join1(split1): done>fin'))).toEqual(
      [],
    );
  });
});
