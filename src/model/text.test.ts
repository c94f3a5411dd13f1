import { describe, expect, test } from 'vitest';
import { say } from '#text/i18n.ts';
import './liquid.ts';
import { textLimits } from './textErrors.ts';
import './model.text.ts';
import type { Field } from './process.ts';
import { fieldNamed } from './sketch.ts';
import { checkText, fieldsInText, renderText, TextLimitError, TextSyntaxError } from './text.ts';

const fields: Readonly<Record<string, Field>> = {
  f1: fieldNamed('f1', 'version'),
  f2: fieldNamed('f2', 'fecha'),
  f3: fieldNamed('f3', 'alcance'),
};

describe('rendering', () => {
  test('answers are put where their field is named', () => {
    expect(renderText('Lanzamiento {{ f1 }} ({{f2}})', { f1: '2.4', f2: '5 oct 2026' })).toBe(
      'Lanzamiento 2.4 (5 oct 2026)',
    );
  });

  test('an unknown or unanswered field is nothing', () => {
    expect(renderText('[{{ f9 }}][{{ toString }}][{{ __proto__ }}][{{ f1.constructor }}]', { f1: 'x' })).toBe(
      '[][][][]',
    );
  });

  test('a condition asks whether a field was answered', () => {
    const source = '{% if f1 %}Versión {{ f1 }}{% else %}Sin versión{% endif %}';

    expect(renderText(source, { f1: '2.4' })).toBe('Versión 2.4');
    expect(renderText(source, { f1: '' })).toBe('Sin versión');
    expect(renderText(source, {})).toBe('Sin versión');
  });

  test('answers are never read as templates, nor escaped', () => {
    expect(renderText('{{ f1 }}', { f1: '{{ f2 }}<b>&"' })).toBe('{{ f2 }}<b>&"');
  });

  test('a loop counts and filters change letters', () => {
    expect(renderText('{% for n in (1..3) %}{{ n }}{{ f1 | upcase }} {% endfor %}', { f1: 'a' })).toBe('1A 2A 3A ');
    expect(renderText('{{ (1..3) }}{{ f1 == "a" }}{{ f1.size }}', { f1: 'a' })).toBe('123true1');
    expect(renderText('{{ f1 | default: "sin fecha" }}', { f1: '' })).toBe('sin fecha');
  });

  test('a text without delimiters is itself', () => {
    expect(renderText('50 % { } }} %}', {})).toBe('50 % { } }} %}');
  });

  test.each(['raw', 'escape', 'date', 'sort', 'jsonify', 'sample', 'constructor'])(
    'there is no filter %s',
    (filter) => {
      expect(() => renderText(`{{ f1 | ${filter} }}`, { f1: 'x' })).toThrow(TextSyntaxError);
    },
  );

  test.each(['assign x = 1', 'include "x"', 'render "x"', 'raw', 'capture x', 'constructor', 'layout "x"', 'liquid x'])(
    'there is no tag %s',
    (tag) => {
      expect(() => renderText(`{% ${tag} %}`, {})).toThrow(TextSyntaxError);
    },
  );

  test.each([
    ['an endless loop', '{% for n in (1..999999999) %}{% endfor %}', {}],
    ['loops inside loops', '{% for a in (1..1000) %}{% for b in (1..1000) %}{% endfor %}{% endfor %}', {}],
    ['an answer repeated', '{% for n in (1..9000) %}{{ f1 }}{% endfor %}', { f1: 'x'.repeat(10_000) }],
    ['a text repeated', `{% for n in (1..9000) %}${'x'.repeat(1000)}{% endfor %}`, {}],
    ['an answer that grows', '{{ f1 | replace: "", f1 }}', { f1: 'x'.repeat(5000) }],
    ['brackets without end', `{{ ${'('.repeat(50_000)} }}`, {}],
    ['conditions inside conditions', '{% if f1 %}'.repeat(8000), { f1: 'x' }],
    ['a source that is too long', `{{ f1 }}${'x'.repeat(textLimits.source)}`, {}],
  ])('it stops at %s', (_what, source: string, answers: Record<string, string>) => {
    expect(() => renderText(source, answers)).toThrow(TextLimitError);
  });
});

describe('checking', () => {
  const valid = [
    '',
    'Texto { con } llaves }} y %}',
    'Lanzamiento {{ f1 }}',
    '{{f1|upcase}}{{- f2 -}}',
    '{% if f1 and f2 contains "x" %}a{% elsif f3 == "b" %}b{% else %}c{% endif %}',
    '{% if not f1 %}nada{% endif %}',
    '{% for x in (1..3) limit: 2 reversed %}{{ x }} de {{ forloop.length }}: {{ f1 | append: x }}{% endfor %}',
    '{{ f1.size }} {{ "f9" }} {{ 3 }} {{ -1 }} {{ 1.5 }}',
  ];
  test.each(valid)('nothing is wrong with %j', (source) => {
    expect(checkText(source, fields)).toEqual([]);
  });

  test.each([
    [
      '{{ f9 }} {{ f1 }} {{ f9 }}',
      'El texto nombra «f9», que no es un campo de este proceso. Elige un campo de la lista.',
    ],
    ['{{ versión }}', 'El texto nombra «versión», que no es un campo de este proceso. Elige un campo de la lista.'],
    ['{{ toString }}', 'El texto nombra «toString», que no es un campo de este proceso. Elige un campo de la lista.'],
    ['a\n{{ f1 ', 'Falta cerrar «{{ f1 » en la línea 2.'],
    ['{% if f1 %}sí', 'Falta cerrar «{% if version %}» en la línea 1.'],
    ['a\n\n{{ f1 | grita }}', 'No existe el filtro «grita» (línea 3).'],
    [
      '{% assign a = f1 %}',
      '«{% assign a = version %}» no se puede usar en un texto (línea 1). Solo se admiten «if» y «for».',
    ],
    ['{{ }}', 'No se entiende «{{ }}» en la línea 1.'],
    ['{{ f1 fecha }}', 'No se entiende «{{ version _fecha }}» en la línea 1.'],
    ['{{ ["f1"] }}', 'No se entiende «{{ ["f1"] }}» en la línea 1.'],
    ['{{ f1 | append }}', 'No se entiende «{{ version | append }}» en la línea 1.'],
    ['{{ f1 | append: : }}', 'No se entiende «{{ version | append: : }}» en la línea 1.'],
    [
      '{% for x in (1..9999999) %}{% endfor %}',
      'El texto es demasiado complejo o da un resultado demasiado largo. Hazlo más sencillo.',
    ],
  ])('%j is wrong, in words of the one who wrote it', (source, words) => {
    expect(checkText(source, fields).map((said) => say(said, 'es'))).toEqual([words]);
  });

  test('a text that is too long is wrong, with or without answers in it', () => {
    const [said] = checkText('x'.repeat(100_001), fields);

    expect(said).toEqual({ code: 'model.text.tooLong', params: { count: 100_001, max: 100_000 } });
    expect(checkText('x'.repeat(100_000), fields)).toEqual([]);
  });

  test('a name that a loop makes is known inside the loop only', () => {
    expect(checkText('{% for x in (1..2) %}{{ x }}{% endfor %}{{ x }}', fields)).toHaveLength(1);
    expect(fieldsInText('{% for f1 in f2 %}{{ f1 }}{% endfor %}')).toEqual(['f2']);
  });
});
