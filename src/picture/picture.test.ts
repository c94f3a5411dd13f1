import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Exit, Face } from '#blocks/block.ts';
import { sketch } from '#model/sketch.ts';
import type { Block, Process } from '#model/process.ts';
import { langs } from '#text/langs.ts';
import { say } from '#text/i18n.ts';
import { colours } from '#ui/colours.ts';
import { frameOf, pictureOf, type Look } from './picture.ts';
import { payloads } from './payloads.ts';
import { elementsOf } from './strictSvg.ts';

const { process: drawn } = sketch('inicio: sent>a', 'a: accepted>fin rejected>inicio own>fin', 'fin:', 'solo: x');
const process: Process = {
  ...drawn,
  name: 'Gestión de lanzamientos',
  blocks: Object.fromEntries(
    Object.values(drawn.blocks).map((block, at) => [block.id, { ...block, at: { x: at * 300, y: 0 } }]),
  ),
};

function faceOf({ id }: Block): Face {
  const face = { icon: 'approval', family: 'approvals', shape: 'card', summary: [] } as const;
  if (id === 'inicio') return { ...face, icon: 'start', family: 'forms', shape: 'pill' };
  if (id === 'solo') return { ...face, icon: 'toString', family: 'automatic', shape: 'small' };
  return id === 'a' ? { ...face, summary: [{ code: 'picture.step', params: { number: 2, name: 'órganos' } }] } : face;
}

function exitsOf({ data }: Block): readonly Exit[] {
  const ids = Array.isArray(data['exits']) ? data['exits'].filter((exit) => typeof exit === 'string') : [];
  const tone = { accepted: 'good', rejected: 'bad' } as const;
  return ids.map((id) => ({
    id,
    said: { code: 'picture.step', params: { number: 1, name: id } },
    name: id === 'own' ? 'Con problemas' : null,
    tone: id === 'accepted' || id === 'rejected' ? tone[id] : 'neutral',
  }));
}

function lookIn(lang: 'es' | 'en', theme: Look['theme'] = 'light'): Look {
  return { lang, theme, say: (said) => say(said, lang), faceOf, exitsOf };
}

const look = lookIn('es');

describe('a picture', () => {
  const svg = pictureOf(process, look);
  const elements = elementsOf(svg);

  test('is one SVG with a title and a description in words', () => {
    expect(elements[0]).toMatchObject({
      name: 'svg',
      attributes: { lang: 'es', role: 'img', xmlns: 'http://www.w3.org/2000/svg' },
    });
    expect(svg).toContain('<title lang="es" xml:lang="es">Gestión de lanzamientos</title>');
    expect(svg).toContain(
      'Diagrama de un proceso con 4 bloques: 1, INICIO (lleva a 2); 2, A (lleva a 1, accepted: 3, 1, rejected: 1 y Con problemas: 3); 3, FIN; 4, SOLO.',
    );
  });

  test('shows every name, summary and the names of exits where there are several', () => {
    const texts = elements.filter(({ name }) => name === 'text').map(({ text }) => text);

    expect(texts).toEqual(['INICIO', 'A', '2, órganos', 'FIN', 'SOLO', '1, accepted', '1, rejected', 'Con problemas']);
  });

  test('says in which language what people wrote is', () => {
    const english = pictureOf({ ...process, lang: 'fr' }, lookIn('en'));
    const marked = elementsOf(english).filter(({ attributes }) => attributes['lang'] === 'fr');

    expect(elementsOf(english)[0]?.attributes['lang']).toBe('en');
    expect(marked.map(({ name }) => name)).toEqual(['title', 'g', 'g', 'g', 'g', 'g']);
  });

  test('has words in every language', () => {
    for (const lang of langs) {
      expect(pictureOf(process, lookIn(lang))).not.toContain('⟦');
      expect(pictureOf({ ...process, blocks: {}, flows: {} }, lookIn(lang))).toContain('<desc>');
    }
  });

  test('uses the colours of its theme only', () => {
    for (const theme of ['light', 'dark'] as const) {
      const used = new Set(pictureOf(process, lookIn('es', theme)).match(/#[0-9a-f]{6}/gu));
      expect([...used].filter((colour) => !Object.values<string>(colours[theme]).includes(colour))).toEqual([]);
      expect(used.size).toBeGreaterThan(8);
    }
  });

  test('stands alone: nothing of it is fetched or run', () => {
    const names = new Set(elements.map(({ name }) => name));

    expect([...names].sort()).toEqual(['circle', 'desc', 'g', 'path', 'rect', 'svg', 'text', 'title']);
    expect(svg).not.toMatch(/href|url\(|style|@import/u);
  });

  test('is the same for the same process', () => {
    expect(pictureOf(process, look)).toBe(svg);
  });

  test('holds every block, and its frame says where', () => {
    const { x, y, width, height } = frameOf(process, look);

    expect(elements[0]?.attributes['viewBox']).toBe(`${x} ${y} ${width} ${height}`);
    for (const { at } of Object.values(process.blocks)) {
      expect([at.x >= x + 40, at.y >= y + 40, at.x + 216 <= x + width - 40 || faceShape(at.x) !== 'card']).toEqual([
        true,
        true,
        true,
      ]);
    }
    expect(frameOf({ ...process, blocks: {}, flows: {} }, look)).toEqual({ x: 0, y: 0, width: 80, height: 80 });
  });

  test('of a request shows what is done, where it is and what lies ahead', () => {
    const run = { done: new Set(['inicio']), current: new Set(['a', 'gone']) };
    const shown = pictureOf(process, { ...look, run });

    expect(shown.match(/opacity="0.55"/gu)).toHaveLength(2 + 3);
    expect(shown).toContain(colours.light.selection);
    expect(
      elementsOf(shown).filter(({ name, attributes }) => name === 'circle' && attributes['r'] === '9'),
    ).toHaveLength(1);
  });
});

describe('what people write never becomes markup', () => {
  test.each(payloads)('%j', (payload) => {
    expect(() => elementsOf(poisoned(payload))).not.toThrow();
  });

  test('nor does any other text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(() => elementsOf(poisoned(text))).not.toThrow();
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  test('marks that turn the direction of reading are made visible', () => {
    expect(poisoned('a\u202eb')).not.toContain('\u202e');
    expect(poisoned('a\u202eb')).toContain('a\ufffdb');
  });
});

function poisoned(payload: string): string {
  const blocks = Object.values(process.blocks).map(
    (block) => [block.id, { ...block, name: payload, note: payload, kind: payload }] as const,
  );
  const evil = { ...process, name: payload, description: payload, lang: payload, blocks: Object.fromEntries(blocks) };
  return pictureOf(evil, {
    ...look,
    lang: payload,
    faceOf: (block) => ({
      ...faceOf(block),
      icon: payload,
      summary: [{ code: 'picture.step', params: { number: payload, name: payload } }],
    }),
    exitsOf: (block) => exitsOf(block).map((exit) => ({ ...exit, name: payload })),
  });
}

function faceShape(x: number): Face['shape'] {
  return x === 900 ? 'small' : 'card';
}
