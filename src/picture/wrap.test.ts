import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortened, widthOf, wrapped } from './wrap.ts';

const font = { size: 13, bold: true };

test('letters are about as wide as in Inter', () => {
  // Measured in Chromium with Inter Variable 600 at 13 px.
  const measured = {
    'Planificación del lanzamiento': 183.7,
    'Revisión del plan': 105.9,
    Illi: 13.8,
    MWMW: 50.5,
    '2026': 33.1,
  };

  for (const [text, width] of Object.entries(measured)) {
    expect([text, Math.abs(widthOf(text, font) - width) / width < 0.15]).toEqual([text, true]);
  }
});

test('words go to as many lines as they need, and what is left over to an ellipsis', () => {
  expect(wrapped('Planificación del lanzamiento', 148, font, 2)).toEqual(['Planificación del', 'lanzamiento']);
  expect(wrapped('Solicitud de cambio (RFC) y comité financiero (FSC)', 148, font, 2)).toEqual([
    'Solicitud de cambio',
    '(RFC) y comité…',
  ]);
  expect(wrapped('  a \n b ', 148, font, 2)).toEqual(['a b']);
  expect(wrapped('', 148, font, 2)).toEqual([]);
  expect(wrapped('Aprobación', 148, font, 1)).toEqual(['Aprobación']);
});

test('a word longer than a line is broken', () => {
  expect(wrapped('x'.repeat(40), 148, font, 2)).toHaveLength(2);
  expect(wrapped('x'.repeat(40), 148, font, 2).at(-1)).toMatch(/…$/u);
});

test('what readers take for one letter is never cut', () => {
  const family = '👨‍👩‍👧‍👦';

  expect(shortened(family.repeat(20), 300, font).replaceAll(family, '')).toBe('…');
  expect(wrapped(family.repeat(20), 300, font, 30).join('').replaceAll(family, '')).toBe('');
});

test('no line is wider than it may be, and nothing is lost but what the ellipsis stands for', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.integer({ min: 40, max: 200 }),
      fc.integer({ min: 1, max: 3 }),
      (text, width, lines) => {
        const done = wrapped(text, width, font, lines);
        expect(done.length).toBeLessThanOrEqual(lines);
        for (const line of done) expect(widthOf(line, font)).toBeLessThanOrEqual(width);
        const isWhole = done.join('').replaceAll(/\s/gu, '') === text.replaceAll(/\s/gu, '');
        expect(isWhole || done.at(-1)?.endsWith('…')).toBe(true);
      },
    ),
  );
}, 60_000);
