import { describe, expect, test } from 'vitest';
import type { Graph } from '#model/graph.ts';
import type { Process } from '#model/process.ts';
import { fieldNamed, graphWith, sketch } from '#model/sketch.ts';
import { langs } from '#text/langs.ts';
import { say } from '#text/i18n.ts';
import '#model/model.text.ts';
import { rules } from './index.ts';
import { sectionsClose, type RuleCases } from './sectionsClose.testing.ts';

const whole = sketch('inicio: sent>a', 'a: accepted>fin rejected>inicio cancelled>fin2', 'fin:', 'fin2:');

function having(change: Partial<Process>): Graph {
  return graphWith({ ...whole.process, ...change });
}

function fields(...list: readonly (readonly [key: string, label?: string])[]): Graph {
  const named = list.map(([key, label], at) => fieldNamed(`f${at + 1}`, key, label));
  return having({ fields: Object.fromEntries(named.map((field) => [field.id, field])) });
}

const cases: Readonly<Record<string, RuleCases>> = {
  hasName: {
    valid: [whole],
    invalid: [
      [having({ name: '' }), 'process El proceso no tiene nombre. Escribe uno.'],
      [having({ name: ' \n' }), 'process El proceso no tiene nombre. Escribe uno.'],
    ],
  },
  everyBlockNamed: {
    valid: [whole],
    invalid: [
      [
        having({ blocks: { a: { id: 'a', kind: 'step', name: ' ', note: '', at: { x: 0, y: 0 }, data: {} } } }),
        'a Un bloque no tiene nombre (paso). Escribe uno para reconocerlo en las listas.',
      ],
    ],
  },
  oneStart: {
    valid: [whole, sketch('inicio: sent')],
    invalid: [
      [sketch(), 'process El proceso no tiene formulario de inicio. Agrega uno.'],
      [
        sketch('inicio: sent>fin', 'inicio2: sent>fin', 'fin:'),
        'inicio El proceso tiene 2 inicios: INICIO e INICIO2. Deja uno solo.',
        'inicio2 El proceso tiene 2 inicios: INICIO e INICIO2. Deja uno solo.',
      ],
    ],
  },
  everyExitWired: {
    valid: [whole, sketch('fin:')],
    invalid: [
      [
        sketch('inicio: sent', 'a: yes>fin no', 'fin:'),
        'inicio.sent La salida «sent» de «INICIO» no lleva a ninguna parte. Conéctala a un bloque.',
        'a.no La salida «no» de «A» no lleva a ninguna parte. Conéctala a un bloque.',
      ],
    ],
  },
  everyBlockReachable: {
    valid: [whole, sketch('a: sent>fin', 'fin:')],
    invalid: [
      [
        sketch('inicio: sent>fin', 'fin:', 'a: sent>b', 'b: sent>a'),
        'a No se puede llegar a «A» desde el inicio. Conéctalo o elimínalo.',
        'b No se puede llegar a «B» desde el inicio. Conéctalo o elimínalo.',
      ],
    ],
  },
  everyBlockCanEnd: {
    valid: [whole, sketch('inicio: sent'), sketch('inicio: sent>a', 'a: yes>inicio no>fin', 'fin:')],
    invalid: [
      [
        sketch('inicio: sent>a', 'a: yes>b no>fin', 'b: again>c', 'c: again>b', 'fin:'),
        'b Desde «B» no se puede llegar a ningún final. Conéctalo con un camino que termine.',
        'c Desde «C» no se puede llegar a ningún final. Conéctalo con un camino que termine.',
      ],
    ],
  },
  flowsJoin: {
    valid: [whole],
    invalid: [
      [
        sketch('inicio: sent>nadie'),
        'c1 La salida «sent» de «INICIO» lleva a un bloque que no existe (nadie). Conéctala a otro.',
      ],
      [
        sketch('inicio: sent>toString'),
        'c1 La salida «sent» de «INICIO» lleva a un bloque que no existe (toString). Conéctala a otro.',
      ],
      [
        having({ flows: { c9: { id: 'c9', from: { block: 'zz', exit: 'sent' }, to: 'a' } } }),
        'c9 Una conexión sale de un bloque que no existe (zz). Elimínala.',
      ],
      [
        having({ flows: { c9: { id: 'c9', from: { block: 'a', exit: 'maybe' }, to: 'zz' } } }),
        'c9 Una conexión sale de «A» por la salida «maybe», que ese bloque no tiene. Elimínala.',
        'c9 La salida «maybe» de «A» lleva a un bloque que no existe (zz). Conéctala a otro.',
      ],
      [
        sketch('inicio: sent>fin sent>a', 'a: sent>fin', 'fin:'),
        'inicio.sent De la salida «sent» de «INICIO» salen 2 conexiones. Deja una sola.',
      ],
      [
        having({
          flows: {
            c8: { id: 'c8', from: { block: 'zz', exit: 'x' }, to: 'a' },
            c9: { id: 'c9', from: { block: 'zz', exit: 'x' }, to: 'a' },
          },
        }),
        'c8 Una conexión sale de un bloque que no existe (zz). Elimínala.',
        'c9 Una conexión sale de un bloque que no existe (zz). Elimínala.',
      ],
      [
        having({
          flows: {
            c8: { id: 'c8', from: { block: 'a', exit: 'maybe' }, to: 'a' },
            c9: { id: 'c9', from: { block: 'a', exit: 'maybe' }, to: 'a' },
          },
        }),
        'c8 Una conexión sale de «A» por la salida «maybe», que ese bloque no tiene. Elimínala.',
        'c9 Una conexión sale de «A» por la salida «maybe», que ese bloque no tiene. Elimínala.',
        'a.maybe De la salida «maybe» de «A» salen 2 conexiones. Deja una sola.',
      ],
    ],
  },
  sectionsClose,
  validKeys: {
    valid: [fields(), fields(['version'], ['fecha_2'], ['aB9'])],
    invalid: [
      [fields(['', 'Versión']), 'f1 El campo «Versión» no tiene clave. Escribe una, por ejemplo «version».'],
      [fields(['', ' ']), 'f1 El campo «un campo sin nombre» no tiene clave. Escribe una, por ejemplo «version».'],
      ...['versión', 'Version', '2a', '_a', 'a b', 'a-b', 'a.b'].map(
        (key) =>
          [
            fields(['bien'], [key, 'Mal']),
            `f2 La clave «${key}» del campo «Mal» no sirve: debe empezar con minúscula y tener solo letras sin acento, números y guion bajo.`,
          ] as const,
      ),
      [fields(['if', 'Si']), 'f1 La clave «if» del campo «Si» es una palabra reservada de los textos. Elige otra.'],
      [
        fields(['forloop', 'X']),
        'f1 La clave «forloop» del campo «X» es una palabra reservada de los textos. Elige otra.',
      ],
    ],
  },
  duplicateKeys: {
    valid: [fields(['a'], ['b']), fields([''], ['']), fields(['a'], ['A'])],
    invalid: [
      [
        fields(['a', 'Uno'], ['b', 'Dos'], ['a', '']),
        'f1 La clave «a» es de 2 campos: Uno y un campo sin nombre. Cada campo necesita la suya.',
        'f3 La clave «a» es de 2 campos: Uno y un campo sin nombre. Cada campo necesita la suya.',
      ],
    ],
  },
  titleNamesFields: {
    valid: [whole, graphWith({ ...fields(['version']).process, requestTitle: 'Lanzamiento {{ f1 }}' })],
    invalid: [
      [
        having({ requestTitle: 'Lanzamiento {{ f9 }}' }),
        'process El título de las solicitudes tiene un error: El texto nombra «f9», que no es un campo de este proceso. Elige un campo de la lista.',
      ],
      [
        having({ requestTitle: '{{ f9' }),
        'process El título de las solicitudes tiene un error: Falta cerrar «{{ f9» en la línea 1.',
      ],
    ],
  },
};

test('every rule is tried here', () => {
  expect(Object.keys(cases).toSorted()).toEqual(Object.keys(rules).toSorted());
});

describe.each(Object.entries(rules))('%s', (name, rule) => {
  test('it has nothing against what is right', () => {
    expect(cases[name]?.valid.map((graph) => rule(graph))).toEqual(cases[name]?.valid.map(() => []));
  });

  test('it names the place and what to do', () => {
    const found = cases[name]?.invalid.map(([graph]) =>
      rule(graph).map((issue) => `${placeOf(issue.place)} ${say(issue, 'es')}`),
    );

    expect(found).toEqual(cases[name]?.invalid.map(([, ...expected]) => expected));
    expect(found).not.toEqual([]);
  });

  test('it has words in every language, and only a missing name of a block does not hold back publishing', () => {
    for (const issue of cases[name]?.invalid.flatMap(([graph]) => rule(graph)) ?? []) {
      expect(langs.map((lang) => say(issue, lang)).filter((words) => words.includes('⟦'))).toEqual([]);
      expect(issue.severity).toBe(name === 'everyBlockNamed' ? 'warning' : 'error');
    }
  });
});

function placeOf(place: {
  readonly block?: string;
  readonly exit?: string;
  readonly field?: string;
  readonly flow?: string;
}): string {
  if (place.exit !== undefined) return `${place.block}.${place.exit}`;
  return place.block ?? place.field ?? place.flow ?? 'process';
}
