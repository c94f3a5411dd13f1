import { describe, expect, test } from 'vitest';
import { say } from '#text/i18n.ts';
import { langs } from '#text/langs.ts';
import { draw, type Drawing } from './draw.ts';
import { person } from './drawn.ts';
import { faceOf } from './faceOf.ts';
import { problemsOf } from './problems.ts';
import { processSchema } from './process.ts';
import { directory } from './scene.testing.ts';

const ana = person('ana');
const fields = () => draw('P').field('what', 'shortText', 'Qué').field('cost', 'shortText', 'Coste');
const begun = () => fields().start('Inicio', { asks: ['what*'] });
const about = (drawing: Drawing) =>
  problemsOf(drawing.process(), directory)
    .filter(({ code }) => code.startsWith('blocks.locks'))
    .map(({ severity, code, place }) => `${severity} ${code} ${place.block} ${place.path}`);

describe('what a block locks', () => {
  test('is in order where requests are held', () => {
    expect(
      about(
        begun()
          .approval('Jefe', { voters: [ana] })
          .locks()
          .end('Fin'),
      ),
    ).toEqual([]);
    expect(about(begun().tasks('Hacer').locks('what', 'cost').end('Fin'))).toEqual([]);
  });

  test('is nothing where nothing is held', () => {
    const drawing = begun()
      .assign('Anotar', { what: { is: 'empty' } })
      .locks()
      .end('Fin');

    expect(about(drawing)).toEqual(['warning blocks.locks.nothingHeld b2 locks']);
  });

  test.each([
    ['nothing', [], 'blocks.locks.none'],
    ['a field that is gone', [{ field: 'f1' }, { field: 'f9' }], 'blocks.locks.gone'],
  ])('is a problem when it is %s', (_what, of, code) => {
    const process = begun().tasks('Hacer').end('Fin').process();
    const { b2: block } = process.blocks;
    if (block === undefined) throw new Error('no block');
    const locking = { ...process, blocks: { ...process.blocks, b2: { ...block, locks: { is: 'some', of } } } };
    const issues = problemsOf(processSchema.parse(locking), directory).filter((issue) => issue.code === code);

    expect(issues).toMatchObject([{ severity: 'error', place: { block: 'b2', path: 'locks.of' } }]);
    for (const lang of langs) for (const issue of issues) expect(say(issue, lang)).not.toBe('');
  });

  test('is shown on the block', () => {
    const process = begun().tasks('Hacer').locks().end('Fin').process();
    const { b1: start, b2: tasks } = process.blocks;
    const shown = [start, tasks].map((block) => block && faceOf(block, process).summary.map((said) => say(said, 'es')));

    expect(shown[0]).not.toContain('bloquea campos');
    expect(shown[1]).toContain('bloquea campos');
  });
});

describe('a question that is always locked', () => {
  const jefe = () => begun().approval('Jefe', { voters: [ana] });

  test('is a warning of its form', () => {
    const drawing = jefe()
      .locks()
      .on('rejected')
      .end('No', 'rejected')
      .form('Detalle', { asks: ['cost', 'what'] })
      .end('Fin');
    expect(about(drawing)).toEqual(['warning blocks.locks.always b4 items.1']);
    const [issue] = problemsOf(drawing.process(), directory);
    expect(issue && say(issue, 'es')).toContain('«Qué» siempre llega a este formulario bloqueado desde «Jefe»');
  });

  test.each<[string, Drawing]>([
    [
      'is only read there',
      jefe()
        .locks()
        .form('Detalle', { asks: ['what!', 'cost'] }),
    ],
    [
      'is another one',
      jefe()
        .locks('cost')
        .form('Detalle', { asks: ['what'] }),
    ],
    [
      'was not asked for before',
      jefe()
        .locks()
        .form('Detalle', { asks: ['cost'] }),
    ],
    [
      'is asked for before the block is left',
      begun()
        .form('Otra', { asks: ['what'] })
        .locks(),
    ],
  ])('is none when it %s', (_what, drawing) => {
    expect(about(drawing.end('Fin'))).toEqual([]);
  });

  test('is none when the form is reached by a rejection, or by a way around the block', () => {
    const rejected = jefe()
      .locks()
      .on('rejected')
      .form('Corregir', { asks: ['what'] })
      .to('Jefe')
      .from('Jefe')
      .end('Fin');
    const around = begun()
      .condition('¿Caro?', { caro: { name: 'Sí', when: { is: 'test', field: 'what', op: 'isAnswered', to: null } } })
      .approval('Jefe', { voters: [ana] })
      .locks()
      .form('Detalle', { asks: ['what'] })
      .end('Fin')
      .from('¿Caro?')
      .to('Detalle');

    expect(about(rejected)).toEqual([]);
    expect(about(around)).toEqual([]);
  });

  test('is none in what comes before, to which the request comes back', () => {
    const back = begun()
      .form('Plan', { asks: ['what'] })
      .approval('Jefe', { voters: [ana] })
      .locks()
      .approval('Final', { voters: [ana] })
      .on('rejected')
      .to('Plan')
      .end('Fin');

    expect(about(back)).toEqual([]);
  });

  test('is one when it was chosen, even if nobody was asked for it before', () => {
    expect(
      about(
        jefe()
          .locks('cost')
          .form('Detalle', { asks: ['cost'] })
          .end('Fin'),
      ),
    ).toEqual(['warning blocks.locks.always b3 items.0']);
  });
});
