import { describe, expect, test } from 'vitest';
import '#model/liquid.ts';
import { draw } from '#blocks/draw.ts';
import { otherProcessOf } from '#blocks/otherProcessOf.ts';
import { problemsOf } from '#blocks/problems.ts';
import { directory, play } from '#blocks/scene.testing.ts';
import { faceOf } from '#blocks/faceOf.ts';
import { kindOf } from '#blocks/index.ts';
import type { Heard } from '#blocks/work.ts';
import type { JsonObject } from '#model/json.ts';
import type { OtherProcess } from '#model/otherProcess.ts';
import type { Process } from '#model/process.ts';
import { say } from '#text/i18n.ts';

const purchase = draw('Compra')
  .field('what', 'shortText', 'Qué')
  .field('price', 'number', 'Precio')
  .field('buyer', 'person', 'Comprador')
  .field('note', 'shortText', 'Nota')
  .start('Pedido', { asks: ['what*', 'price'] })
  .form('Comprar', { asks: ['buyer*', 'note'] })
  .end('Fin')
  .process();

const base = draw('Alta')
  .field('tool', 'shortText', 'Herramienta')
  .field('cost', 'number', 'Coste')
  .field('people', 'people', 'Implicados')
  .start('Inicio', { asks: ['tool*', 'cost'] });
const of = { id: 'p1', process: purchase };
const asks = { what: { is: 'field', field: 'tool' }, price: { is: 'field', field: 'cost' } } as const;
const whole = base.subprocess('Comprar', { of, asks, takes: { buyer: 'people', price: 'cost' } });
const drawn = whole.end('Fin').process();

function withData(data: JsonObject): Process {
  const { block } = play(drawn, 'Comprar');
  return { ...drawn, blocks: { ...drawn.blocks, [block.id]: { ...block, data: { ...block.data, ...data } } } };
}

const ended = (answers: JsonObject): Heard => ({
  is: 'ended',
  request: 'r9',
  number: 'SOL-000009',
  state: 'completed',
  label: '',
  answers,
});

function hear(heard: Heard) {
  const { block, scene, opened } = play(drawn, 'Comprar', { f1: 'Figma' });
  return kindOf(block).hold?.hear?.(block.data, opened().work, heard, scene) ?? null;
}

describe('what it begins with', () => {
  test('is what its settings give, by the keys of the other; what has no answer is left out', () => {
    const { opened } = play(drawn, 'Comprar', { f1: 'Figma' });

    expect(opened().effects).toEqual([{ do: 'begin', part: 'child', process: 'p1', answers: { what: 'Figma' } }]);
  });

  test.each([
    [{ process: null }, '«Comprar» no puede iniciar la otra solicitud: no se eligió ningún proceso.'],
    [
      { process: { is: 'unknownProcess', name: 'Compra' } },
      '«Comprar» no puede iniciar la otra solicitud: el proceso «Compra» no está en esta copia.',
    ],
  ])('with %j it stops', (data, words) => {
    const outcome = play(withData(data), 'Comprar').enter();

    expect('stopped' in outcome ? say(outcome.stopped, 'es') : '').toBe(words);
  });
});

test('what it begins is named on its card, or that it is not chosen yet', () => {
  const summary = (process: Process) => {
    const [said] = faceOf(play(process, 'Comprar').block, process).summary;
    return said === undefined ? '' : say(said, 'es');
  };

  expect(summary(drawn)).toContain('Compra');
  expect(summary(withData({ process: null }))).toBe('falta elegir el proceso');
});

describe('what it takes over', () => {
  test('is what its settings say; one person becomes a list where people are asked for', () => {
    expect(hear(ended({ buyer: 'mar', price: 12, note: 'No se toma' }))).toMatchObject({
      exit: 'completed',
      answers: { f3: ['mar'], f2: 12 },
    });
  });

  test('is nothing where the other has no answer', () => {
    expect(hear(ended({}))).not.toHaveProperty('answers');
  });

  test('leaves out what does not fit, and tells why', () => {
    const outcome = hear(ended({ price: 'mucho', buyer: 'ana' }));

    expect(outcome).toMatchObject({ exit: 'completed', answers: { f3: ['ana'] } });
    const told = outcome !== null && 'told' in outcome ? outcome.told : undefined;
    expect(told === undefined ? '' : say(told, 'es')).toContain('No se pudo tomar: «Coste» (');
  });
});

test('what is meant for waits and calls is nothing to it', () => {
  expect(hear({ is: 'values' })).toBeNull();
  expect(hear({ is: 'timer', part: 'x' })).toBeNull();
  expect(hear({ is: 'unknown', number: 'SOL-000009' })).toBeNull();
});

describe('its problems', () => {
  const problems = (process: Process, processes?: readonly OtherProcess[]) =>
    problemsOf(process, directory, processes).flatMap(({ code, severity, place }) =>
      code.startsWith('subprocess.') || code.startsWith('expressions.') ? [`${severity} ${code} ${place.path}`] : [],
    );
  const here = (process: Process, isThis = false) => [otherProcessOf('p1', process, isThis)];

  test('are none when all is chosen and fits', () => {
    expect(problems(drawn, here(purchase))).toEqual([]);
    expect(problems(drawn)).toEqual([]);
  });

  test.each<[string, Process, readonly OtherProcess[], readonly string[]]>([
    ['no process', withData({ process: null }), here(purchase), ['error subprocess.noProcess process']],
    [
      'one that is not here',
      withData({ process: { is: 'unknownProcess', name: 'Compra' } }),
      [],
      ['error subprocess.unknownProcess process'],
    ],
    ['one that is not in force', drawn, [], ['error subprocess.notInForce process']],
    ['itself', drawn, here(purchase, true), ['warning subprocess.itself process']],
    [
      'a required answer that nothing gives',
      withData({ asks: [] }),
      here(purchase),
      ['error subprocess.unanswered asks.what'],
    ],
    [
      'an answer of the wrong type',
      withData({ asks: [{ key: 'what', type: 'shortText', value: { is: 'today', shift: null, way: 'after' } }] }),
      here(purchase),
      ['error expressions.fault.wrongType asks.what'],
    ],
    [
      'an answer to a question that is of another type now',
      withData({ asks: [{ key: 'what', type: 'number', value: { is: 'field', field: 'f2' } }] }),
      here(purchase),
      ['error subprocess.otherType asks.what'],
    ],
    [
      'a field that receives what does not fit',
      withData({ takes: [{ key: 'note', type: 'shortText', field: 'f2' }] }),
      here(purchase),
      ['error subprocess.noFit takes.note'],
    ],
    [
      'a field that is gone',
      withData({ takes: [{ key: 'note', type: 'shortText', field: 'f99' }] }),
      here(purchase),
      ['error subprocess.goneTarget takes.note'],
    ],
    [
      'a field that the other does not have any more',
      withData({ takes: [{ key: 'gone', type: 'shortText', field: 'f1' }] }),
      here(purchase),
      ['error subprocess.goneSource process'],
    ],
    [
      'a question that the other does not ask any more',
      drawn,
      here(draw('Compra').start('Pedido').end('Fin').process()),
      [
        'error subprocess.notAsked process',
        'error subprocess.notAsked process',
        'error subprocess.goneSource process',
        'error subprocess.goneSource process',
      ],
    ],
  ])('%s', (_what, process, processes, expected) => {
    expect(problems(process, processes)).toEqual(expected);
  });

  test('the same id of two fields, one here and one there, is no obstacle', () => {
    const same = base
      .subprocess('Comprar', { of, asks: { what: { is: 'field', field: 'tool' } } })
      .end('Fin')
      .process();

    expect(problems(same, here(purchase))).toEqual([]);
  });
});
