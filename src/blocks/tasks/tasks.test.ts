import { describe, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { answer, group, manager, person, requester, type DrawnTask } from '#blocks/drawn.ts';
import { kindOf } from '#blocks/index.ts';
import { directory, play } from '#blocks/scene.testing.ts';
import type { Act } from '#blocks/work.ts';
import { say } from '#text/i18n.ts';

function doing(...tasks: readonly DrawnTask[]) {
  return draw('Prueba')
    .field('version', 'shortText', 'Versión')
    .field('helper', 'person', 'Ayudante')
    .start('Inicio', { asks: ['version', 'helper'] })
    .tasks('Plan', tasks)
    .end('Fin')
    .process();
}

const complete = (task: string, comment = ''): Act => ({ do: 'complete', task, comment });
const skip = (task: string, comment = ''): Act => ({ do: 'skip', task, comment });
const reopen = (task: string): Act => ({ do: 'reopen', task });

describe('on entry', () => {
  test('every activity is asked of its responsible, with its name written and its due date counted from now', () => {
    const at = play(
      doing(
        { name: 'Compilar {{version}}', who: group('team'), days: 2 },
        { name: 'Avisar', who: requester, hours: 3, optional: true },
        { name: 'Revisar', who: manager },
        { name: 'Ayudar', who: answer('helper') },
      ),
      'Plan',
      { f1: '4.2', f2: 'rui' },
    );

    expect(at.opened().items).toMatchObject([
      {
        ask: 'task',
        part: 't1',
        title: 'Compilar 4.2',
        people: [],
        groups: ['team'],
        required: true,
        dueAt: '2026-10-07T08:00:00.000Z',
      },
      { part: 't2', people: ['luis'], required: false, dueAt: '2026-10-05T11:00:00.000Z' },
      { part: 't3', people: ['ana'], dueAt: null },
      { part: 't4', people: ['rui'] },
    ]);
  });

  test.each([
    ['nobody', undefined, 'nadie elegido'],
    ['an empty group', group('empty'), 'Vacío'],
    ['an unanswered field', answer('helper'), 'Ayudante'],
    [
      'somebody unknown',
      { is: 'unknown', who: { as: 'person', email: 'x@example.com', name: 'Xavier' } } as const,
      'Xavier',
    ],
  ])('it stops for %s and names the activity', (_what, who, name) => {
    const outcome = play(
      doing({ name: 'A', who: requester }, { name: 'B', ...(who === undefined ? {} : { who }) }),
      'Plan',
    ).enter();

    if (!('stopped' in outcome)) throw new Error('it did not stop');
    expect(outcome.stopped.place).toEqual({ block: 'b2', path: 'tasks.1.responsible' });
    expect(say(outcome.stopped, 'es')).toContain('«B»');
    expect(say(outcome.stopped, 'es')).toContain(name);
  });

  test('a block without activities lets the request go on', () => {
    expect(play(doing(), 'Plan').opened().exit).toBe('completed');
  });

  test('it stops for a name that cannot be written', () => {
    const process = doing({ name: 'A', who: requester });
    const block = Object.values(process.blocks).find((one) => one.name === 'Plan');
    if (block === undefined) throw new Error('no block');
    const data = {
      tasks: [
        {
          id: 't1',
          name: '{% if %}',
          instructions: '',
          responsible: { is: 'requester' },
          due: { is: 'none' },
          required: true,
        },
      ],
    };
    const broken = { ...process, blocks: { ...process.blocks, [block.id]: { ...block, data } } };
    const outcome = play(broken, 'Plan').enter();

    if (!('stopped' in outcome)) throw new Error('it did not stop');
    expect(say(outcome.stopped, 'es')).toContain('no se entiende');
  });
});

describe('the block', () => {
  const mixed = doing(
    { name: 'A', who: person('ana') },
    { name: 'B', who: group('team') },
    { name: 'C', who: person('luis'), optional: true },
  );

  test('is completed when the required activities are done, and what is optional becomes void', () => {
    const at = play(mixed, 'Plan');

    expect(at.after(['ana', complete('t1')]).exit).toBeUndefined();
    const over = at.after(['ana', complete('t1')], ['rui', complete('t2', 'Listo')]);
    expect(over.exit).toBe('completed');
    expect(over.items.map(({ state, doneBy }) => [state, doneBy])).toEqual([
      ['done', 'ana'],
      ['done', 'rui'],
      ['void', null],
    ]);
  });

  test('keeps what was skipped and what was said', () => {
    const work = play(mixed, 'Plan').after(['luis', skip('t3', ' No hace falta ')]).work;

    expect(work).toMatchObject({
      tasks: [
        { state: 'open' },
        { state: 'open' },
        { state: 'skipped', did: { by: 'luis', comment: 'No hace falta' } },
      ],
    });
  });

  test('with nothing required is completed when all are done or skipped', () => {
    const at = play(
      doing({ name: 'A', who: requester, optional: true }, { name: 'B', who: requester, optional: true }),
      'Plan',
    );

    expect(at.after(['luis', skip('t1')]).exit).toBeUndefined();
    expect(at.after(['luis', skip('t1')], ['luis', complete('t2')]).exit).toBe('completed');
  });

  test('lets an activity be opened again while the visit is open', () => {
    const at = play(mixed, 'Plan');
    const again = at.after(['ana', complete('t1')], ['ana', reopen('t1')]);

    expect(again.items[0]).toMatchObject({ state: 'open', doneBy: null });
    expect(again.exit).toBeUndefined();
  });

  test('refuses who is not responsible, what is closed, what is required and what is not there', () => {
    const at = play(mixed, 'Plan');
    const begun = at.opened();
    const half = at.after(['ana', complete('t1')]);
    const over = at.after(['ana', complete('t1')], ['mar', complete('t2')]);

    expect(at.whyNot(begun, 'luis', complete('t1'))).toBe('blocks.act.notYours');
    expect(at.whyNot(begun, 'eva', complete('t1'))).toBe('blocks.act.notYours');
    expect(at.whyNot(begun, 'ana', skip('t1'))).toBe('tasks.isRequired');
    expect(at.whyNot(begun, 'ana', complete('t9'))).toBe('tasks.noTask');
    expect(at.whyNot(begun, 'ana', reopen('t1'))).toBe('tasks.isOpen');
    expect(at.whyNot(half, 'ana', complete('t1'))).toBe('tasks.closed');
    expect(at.whyNot(over, 'ana', reopen('t1'))).toBe('tasks.over');
  });

  test('names whose turn it is when it refuses', () => {
    const at = play(mixed, 'Plan');
    const { block, scene } = at;
    const outcome = kindOf(block).hold?.act(block.data, at.opened().work, complete('t2'), { ...scene, as: 'ana' });

    if (outcome === undefined || !('refused' in outcome)) throw new Error('it was not refused');
    expect(say(outcome.refused, 'es')).toContain('Equipo');
  });

  test.each<[Act, string]>([
    [complete('t3'), 'Terminó «C».'],
    [complete('t3', 'Ya está'), 'Terminó «C»: Ya está'],
    [skip('t3'), 'Omitió «C».'],
    [skip('t3', 'Sobra'), 'Omitió «C»: Sobra'],
  ])('tells the history what was done: %j', (act, text) => {
    const { told } = play(mixed, 'Plan').after(['luis', act]);
    expect(told && say(told, 'es')).toBe(text);
  });

  test('tells the history what was opened again', () => {
    const { told } = play(mixed, 'Plan').after(['luis', skip('t3')], ['luis', reopen('t3')]);
    expect(told && say(told, 'en')).toBe('Opened “C” again.');
  });
});

describe('check', () => {
  const problems = (...tasks: readonly DrawnTask[]) => {
    const process = doing(...tasks);
    const { block } = play(process, 'Plan');
    return kindOf(block)
      .check(block, { process, directory })
      .map((issue) => `${issue.severity} ${issue.code} ${issue.place.path ?? ''}`);
  };

  test('activities with a name and a responsible are fine', () => {
    expect(problems({ name: 'A {{version}}', who: group('team') }, { name: 'B', who: manager })).toEqual([]);
  });

  test.each<[string, DrawnTask[], string[]]>([
    ['no activities', [], ['error tasks.empty tasks']],
    ['an activity without a name', [{ name: ' ', who: requester }], ['error tasks.noName tasks.0.name']],
    ['an activity without a responsible', [{ name: 'A' }], ['error tasks.noResponsible tasks.0.responsible']],
    [
      'a responsible who is deactivated',
      [{ name: 'A', who: person('eva') }],
      ['error tasks.nobody tasks.0.responsible', 'warning who.inactive tasks.0.responsible'],
    ],
    ['a group that is gone', [{ name: 'A', who: group('gone') }], ['error who.gone.group tasks.0.responsible']],
  ])('%s is a problem', (_what, tasks, found) => {
    expect(problems(...tasks)).toEqual(found);
  });
});

describe('summary', () => {
  test.each<[DrawnTask[], string]>([
    [[], '0 tareas'],
    [[{ name: 'A' }], '1 tarea'],
    [
      [
        { name: 'A', days: 2 },
        { name: 'B', hours: 5 },
      ],
      '2 tareas · 2 días',
    ],
    [[{ name: 'A', hours: 24 }], '1 tarea · 24 horas'],
    [[{ name: 'A', hours: 5 }], '1 tarea · 5 horas'],
  ])('%j reads %s', (tasks, text) => {
    const process = doing(...tasks);
    const { block } = play(process, 'Plan');
    const { summary } = kindOf(block).face(block.data, process);
    expect(summary.map((said) => say(said, 'es')).join(' · ')).toBe(text);
  });
});
