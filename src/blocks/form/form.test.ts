import { describe, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { answer, group, person, type DrawnForm } from '#blocks/drawn.ts';
import { kindOf } from '#blocks/index.ts';
import { directory, play } from '#blocks/scene.testing.ts';
import type { Act } from '#blocks/work.ts';
import type { Json } from '#model/json.ts';
import { say } from '#text/i18n.ts';

function asking(drawn: DrawnForm = { asks: ['title', 'results*', 'version!', 'mail'] }) {
  return draw('Prueba')
    .field('version', 'shortText', 'Versión')
    .field('results', 'longText', 'Resultados')
    .field('mail', 'email', 'Correo')
    .field('title', 'heading', 'Datos')
    .field('who', 'people', 'Quién')
    .start('Inicio', { asks: ['version*', 'who'] })
    .form('Resultados de UAT', drawn)
    .end('Fin')
    .process();
}

const send = (values: Readonly<Record<string, Json>>): Act => ({ do: 'send', values });

describe('a form', () => {
  test('is asked of the requester unless somebody else was chosen', () => {
    expect(play(asking(), 'Resultados de UAT').opened().items).toMatchObject([
      {
        ask: 'form',
        part: 'form',
        title: 'Resultados de UAT',
        people: ['luis'],
        groups: [],
        required: true,
        state: 'open',
      },
    ]);
    const ofTeam = asking({ who: group('team'), asks: ['results'] });
    expect(play(ofTeam, 'Resultados de UAT').opened()).toMatchObject({
      items: [{ groups: ['team'] }],
      facts: { groups: ['team'] },
    });
  });

  test('stops when nobody can fill it in, and says why', () => {
    const outcome = play(asking({ who: answer('who'), asks: ['results'] }), 'Resultados de UAT').enter();

    if (!('stopped' in outcome)) throw new Error('it did not stop');
    expect(outcome.stopped.place).toEqual({ block: 'b2', path: 'who' });
    expect(say(outcome.stopped, 'es')).toContain('Quién');
  });

  test('is finished when its answers are sent', () => {
    const done = play(asking(), 'Resultados de UAT').after(['luis', send({ f2: 'Bien', f3: '' })]);

    expect(done.exit).toBe('sent');
    expect(done.answers).toEqual({ f2: 'Bien' });
    expect(done.items).toMatchObject([{ state: 'done', doneBy: 'luis' }]);
    expect(done.told && say(done.told, 'es')).toBe('Envió el formulario con 2 respuestas.');
  });

  test('takes an earlier answer back when it is sent without one', () => {
    const { answers } = play(asking(), 'Resultados de UAT', { f1: '4.2', f2: 'Mal', f3: 'a@example.com' }).after([
      'luis',
      send({ f2: 'Bien' }),
    ]);

    expect(answers).toEqual({ f2: 'Bien', f3: '' });
  });

  test('refuses answers that are missing, wrong or not asked, and names the field', () => {
    const at = play(asking(), 'Resultados de UAT');
    const { block, scene } = at;
    const refusal = (values: Readonly<Record<string, Json>>) => {
      const outcome = kindOf(block).hold?.act(block.data, at.opened().work, send(values), { ...scene, as: 'luis' });
      if (outcome === undefined || !('refused' in outcome)) throw new Error('it was not refused');
      return outcome.refused;
    };

    expect(refusal({})).toMatchObject({ code: 'form.wrong', place: { block: 'b2', field: 'f2' } });
    expect(say(refusal({ f2: ' ', f3: 'x' }), 'es')).toBe('Revisa los campos Resultados y Correo.');
    expect(refusal({ f2: 'Bien', f1: '9.9' }).code).toBe('form.notAsked');
    expect(refusal({ f2: 'Bien', f99: 1 }).code).toBe('form.notAsked');
    expect(refusal({ f2: 'Bien', f4: 'x' }).code).toBe('form.notAsked');
  });

  test('refuses others, and a second sending', () => {
    const at = play(asking(), 'Resultados de UAT');

    expect(at.whyNot(at.opened(), 'ana', send({ f2: 'Bien' }))).toBe('blocks.act.notYours');
    expect(at.whyNot(at.after(['luis', send({ f2: 'Bien' })]), 'luis', send({ f2: 'Bien' }))).toBe('form.alreadySent');
  });
});

describe('a question with a condition', () => {
  const urgent = { is: 'test', field: 'urgent', op: 'isYes', to: null } as const;
  const drawn = (asksAtStart: readonly string[]) =>
    draw('Prueba')
      .field('urgent', 'yesNo', 'Urgente')
      .field('why', 'shortText', 'Por qué')
      .start('Inicio', { asks: asksAtStart })
      .form('Revisar', { asks: ['urgent', 'why*'], shows: { why: urgent } })
      .end('Fin')
      .process();
  const process = drawn(['urgent']);

  test('is required only where it is shown', () => {
    const at = play(process, 'Revisar');

    expect(at.whyNot(at.opened(), 'luis', send({ f1: true }))).toBe('form.wrong');
    expect(at.after(['luis', send({ f1: true, f2: 'Se acaba' })]).answers).toEqual({ f1: true, f2: 'Se acaba' });
    expect(at.after(['luis', send({ f1: false })]).answers).toEqual({ f1: false });
  });

  test('keeps no answer where it is not shown, nor one of an earlier round', () => {
    const at = play(process, 'Revisar', { f1: true, f2: 'Se acaba' });

    expect(at.after(['luis', send({ f1: false, f2: 'Se acaba' })]).answers).toEqual({ f1: false, f2: '' });
  });

  test('leaves the answer that another form asks for', () => {
    const at = play(drawn(['urgent', 'why']), 'Revisar', { f1: true, f2: 'Se acaba' });

    expect(at.after(['luis', send({ f1: false })]).answers).toEqual({ f1: false });
  });

  test('may look at what is asked above it or was answered before, not at what comes later', () => {
    const found = (asks: readonly string[], field: string) => {
      const { check, block } = kindAndBlock(asks, field);
      return check(block).map(({ code, place }) => [code, place.path]);
    };

    expect(found(['urgent', 'why'], 'urgent')).toEqual([]);
    expect(found(['why'], 'urgent')).toEqual([]);
    expect(found(['why', 'urgent!'], 'urgent')).toEqual([]);
    expect(found(['why', 'urgent'], 'urgent')).toEqual([['form.showsLater', 'items.0.showWhen']]);
    expect(found(['urgent', 'why'], 'why')).toContainEqual(['form.showsLater', 'items.1.showWhen']);
  });

  function kindAndBlock(asks: readonly string[], field: string) {
    const op = field === 'urgent' ? 'isYes' : 'isAnswered';
    const shows = { why: { is: 'test', field, op, to: null } as const };
    const other = draw('Prueba')
      .field('urgent', 'yesNo', 'Urgente')
      .field('why', 'shortText', 'Por qué')
      .form('Revisar', { asks, shows })
      .process();
    const block = Object.values(other.blocks)[0];
    if (block === undefined) throw new Error('no form was drawn');
    return { block, check: (of: typeof block) => kindOf(of).check(of, { process: other, directory }) };
  }
});

describe('check', () => {
  const problems = (
    drawn: DrawnForm,
    change: (data: Readonly<Record<string, Json>>) => Readonly<Record<string, Json>> = (data) => data,
  ) => {
    const process = asking(drawn);
    const { block } = play(process, 'Resultados de UAT');
    return kindOf(block)
      .check({ ...block, data: change(block.data) }, { process, directory })
      .map((issue) => `${issue.severity} ${issue.code} ${issue.place.path ?? ''}`);
  };
  const line = { field: 'f2', required: false, readOnly: false };

  test('a form that asks somebody something is fine', () => {
    expect(problems({ asks: ['results*'], who: person('ana'), instructions: 'Versión {{version}}' })).toEqual([]);
  });

  test('a form that asks nothing is a problem', () => {
    expect(problems({ asks: [] })).toEqual(['error form.empty items']);
    expect(problems({ asks: ['title'] })).toEqual(['error form.empty items']);
    expect(problems({ asks: ['version!'] })).toEqual(['error form.empty items']);
  });

  test('a field that is gone, asked twice or has no name is a problem', () => {
    expect(
      problems({ asks: ['results'] }, (data) => ({ ...data, items: [line, line, { ...line, field: 'f77' }] })),
    ).toEqual(['error form.askedTwice items.1', 'error form.fieldGone items.2']);
    const process = asking();
    const nameless = draw('P')
      .field('a', 'shortText', ' ')
      .start('Inicio', { asks: ['a'] })
      .end('Fin')
      .process();
    const [block] = Object.values(nameless.blocks);
    if (block === undefined) throw new Error('no block');
    expect(
      kindOf(block)
        .check(block, { process: nameless, directory })
        .map((issue) => issue.code),
    ).toEqual(['form.noLabel']);
    expect(process.blocks['b1']?.kind).toBe('start');
  });

  test('a form that nobody fills in is a problem', () => {
    expect(problems({ asks: ['results'] }, (data) => ({ ...data, who: null }))).toEqual(['error form.noFiller who']);
    expect(problems({ asks: ['results'], who: person('eva') })).toEqual([
      'error form.nobody who',
      'warning who.inactive who',
    ]);
  });

  test('a field that fills the form and is gone, or that nobody is asked for, is a problem', () => {
    expect(problems({ asks: ['results'] }, (data) => ({ ...data, who: { is: 'field', field: 'f77' } }))).toEqual([
      'error who.gone.field who',
    ]);
    const process = draw('P')
      .field('who', 'people', 'Quién')
      .field('a', 'shortText', 'A')
      .start('Inicio', { asks: ['a'] })
      .form('F', { who: answer('who'), asks: ['a'] })
      .end('Fin')
      .process();
    const block = process.blocks['b2'];
    if (block === undefined) throw new Error('no block');
    expect(
      kindOf(block)
        .check(block, { process, directory })
        .map((issue) => issue.code),
    ).toEqual(['who.notAsked']);
  });
});

describe('the start', () => {
  test('is a form that the requester fills in', () => {
    const at = play(asking(), 'Inicio');

    expect(at.opened().items).toMatchObject([{ people: ['luis'] }]);
    expect(at.after(['luis', send({ f1: '4.2', f5: ['ana'] })])).toMatchObject({
      exit: 'sent',
      answers: { f1: '4.2', f5: ['ana'] },
    });
    expect(at.whyNot(at.opened(), 'ana', send({ f1: '4.2' }))).toBe('blocks.act.notYours');
  });

  test('says how much it asks', () => {
    const process = asking();
    const { block } = play(process, 'Inicio');
    const { summary } = kindOf(block).face(block.data, process);

    expect(summary.map((said) => say(said, 'es'))).toEqual(['2 campos']);
    expect(
      kindOf(block)
        .face({ instructions: '', items: [] }, process)
        .summary.map((said) => say(said, 'en')),
    ).toEqual(['no fields']);
  });
});
