import { describe, expect, test } from 'vitest';
import { colours, shapePairs, textPairs, type ColourName } from './colours.ts';
import { contrast } from './contrast.ts';

test('contrast is the one of the standard', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const weak = (pairs: readonly (readonly [ColourName, readonly ColourName[]])[], least: number) =>
    pairs.flatMap(([front, backs]) =>
      backs
        .map((back) => ({ front, back, ratio: contrast(colours[theme][front], colours[theme][back]) }))
        .filter(({ ratio }) => ratio < least),
    );

  test('every text can be read on every background it may stand on', () => {
    expect(weak(textPairs, 4.5)).toEqual([]);
  });

  test('every shape that carries meaning can be seen', () => {
    expect(weak(shapePairs, 3)).toEqual([]);
  });

  test('every colour that is written is checked, or is a background or a quiet line', () => {
    const checked = new Set([...textPairs, ...shapePairs].flatMap(([front, backs]) => [front, ...backs]));
    const rest = Object.keys(colours[theme]).filter((name) => !checked.has(name as ColourName));

    expect(rest).toEqual(['line', 'edge']);
  });
});
