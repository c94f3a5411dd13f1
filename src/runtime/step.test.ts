import { describe, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { answer, person, requester } from '#blocks/drawn.ts';
import { directoryOf, type Directory } from '#model/directory.ts';
import type { Process } from '#model/process.ts';
import { tOf } from '#text/i18n.ts';
import type { ActIn, Begin, Retry } from './command.ts';
import { compile } from './compile.ts';
import type { Changes } from './records.ts';
import { runtimeWords } from './runtime.text.ts';
import { stateAfter } from './state.testing.ts';
import type { State, Stepped } from './state.ts';
import { begin, step } from './step.ts';
import { defaultCalendar } from '#model/calendar.ts';

const someone = (id: string, role: 'requester' | 'agent', active = true) =>
  ({ id, name: id, email: `${id}@example.com`, role, manager: null, active }) as const;

const directory = directoryOf({ people: [someone('ana', 'requester'), someone('bea', 'agent')], groups: [] });
const world = (over: Directory = directory) => ({
  now: '2026-11-23T12:00:00.000Z',
  zone: 'UTC',
  directory: over,
  calendars: { default: defaultCalendar('UTC') },
});
const command: Begin = { do: 'begin', id: 'k1', by: 'bea', as: 'ana', request: 'r1', category: 'c1', values: {} };
const seed = { process: 'x1', version: 3, number: 41 };

function begun(process: Process, values: Begin['values'] = {}): Changes {
  return changesOf(begin(compile(process), seed, { ...command, values }, world()));
}

function changesOf(stepped: Stepped): Changes {
  if ('refused' in stepped) throw new Error(stepped.refused.code);
  return stepped.changes;
}

function retry(process: Process, state: State, over?: Directory, as = 'bea'): Stepped {
  const again: Retry = { do: 'retry', id: 'k2', by: 'bea', as, request: 'r1' };
  return step(compile(process), state, again, world(over));
}

function act(process: Process, state: State, what: ActIn['act'], as = 'bea'): Stepped {
  const visit = state.visits.at(-1)?.id ?? '';
  return step(
    compile(process),
    state,
    { do: 'act', id: 'k3', by: 'bea', as, request: 'r1', visit, act: what },
    world(),
  );
}

describe('a request', () => {
  const process = draw('Pedido')
    .field('what', 'shortText', 'Qué')
    .start('Inicio', { asks: ['what'] })
    .approval('Jefe', { voters: [person('bea')] })
    .on('rejected')
    .end('Rechazada', 'rejected', 'No procede')
    .end('Finalizada')
    .process();

  test('derives every id from its own', () => {
    const { request, visits, items, events } = begun(process);
    expect(request).toMatchObject({ id: 'r1', number: 'SOL-000041', process: 'x1', version: 3, revision: 1 });
    expect(visits.map(({ id }) => id)).toEqual(['r1/v1', 'r1/v2']);
    expect(items.map(({ id }) => id)).toEqual(['r1/v1/form', 'r1/v2/o1:bea']);
    expect(events.map(({ id }) => id)).toEqual(events.map((_event, at) => `r1/e${at + 1}`));
    expect(request.counters).toEqual({ visits: 2, events: events.length, mails: 0, timers: 0 });
    expect(request.head).toBe(events.at(-1)?.hash);
  });

  test('comes out the same of the same arguments', () => {
    expect(begun(process, { f1: 'a' })).toEqual(begun(process, { f1: 'a' }));
  });

  test('is named after its process when the title says nothing', () => {
    expect(begun(process).request.title).toBe('Pedido');
    const titled = { ...process, requestTitle: '  {{ f1 }} ' };
    expect(begun(titled).request.title).toBe('Pedido');
    expect(begun(titled, { f1: 'Sillas' }).request.title).toBe('Sillas');
  });

  test('tells who was asked, so that its history needs no directory', () => {
    const entered = begun(process).events.find((event) => event.visit === 'r1/v2');
    expect(entered).toMatchObject({ said: { code: 'runtime.entered' }, facts: { voters: { o1: ['bea'] } } });
  });

  test('keeps the label of the end that it reached', () => {
    const state = stateAfter(begun(process));
    const vote = { do: 'vote', body: 'o1', outcome: 'rejected', comment: 'Es caro' };
    const { request, visits, events } = changesOf(act(process, state, vote));
    expect(request).toMatchObject({ state: 'rejected', result: 'No procede', open: [], endedAt: world().now });
    expect(visits.map((visit) => [visit.id, visit.state, visit.exit])).toEqual([
      ['r1/v2', 'done', 'rejected'],
      ['r1/v3', 'done', null],
    ]);
    expect(events.at(-1)?.said).toEqual({ code: 'runtime.ended', params: { result: 'No procede' } });
  });

  test('writes only what has changed', () => {
    const state = stateAfter(begun(process));
    const vote = { do: 'vote', body: 'o1', outcome: 'accepted', comment: '' };
    const { visits, items } = changesOf(act(process, state, vote));
    expect(visits.map(({ id }) => id)).toEqual(['r1/v2', 'r1/v3']);
    expect(items.map(({ id }) => id)).toEqual(['r1/v2/o1:bea']);
  });
});

describe('a request that stops', () => {
  const nobody = draw('Pedido')
    .field('who', 'people', 'Quién')
    .start('Inicio', { asks: ['who'] })
    .approval('Jefe', { voters: [answer('who')] })
    .end('Finalizada')
    .process();

  test('in a block that nobody can work in says why, has no visit there and shows where it stands', () => {
    const { request, visits, events } = begun(nobody);
    expect(request).toMatchObject({ state: 'stopped', open: ['b2'], stopped: { code: 'approval.stopped' } });
    expect(visits.map(({ block }) => block)).toEqual(['b1']);
    expect(events.at(-1)).toMatchObject({ said: { code: 'runtime.stopped' }, block: 'b2' });
  });

  test('is tried again by those who may, and refused for the reason that is still there', () => {
    const state = stateAfter(begun(nobody));
    expect(retry(nobody, state)).toHaveProperty('refused.code', 'approval.stopped');
    expect(retry(nobody, state, directory, 'ana')).toHaveProperty('refused.code', 'runtime.mayNotRetry');
    const mended: State = { ...state, request: { ...state.request, values: { f1: ['bea'] } } };
    const { request, visits, events } = changesOf(retry(nobody, mended));
    expect(request).toMatchObject({ state: 'open', stopped: null, open: ['b2'] });
    expect(visits).toMatchObject([{ id: 'r1/v2', round: 1, state: 'open' }]);
    expect(events[0]?.said.code).toBe('runtime.retried');
  });

  test('for another reason than before is stored with the new one', () => {
    const state = stateAfter(begun(nobody));
    const other = { code: 'approval.stopped', params: { block: 'Antes' }, place: { block: 'b2' } };
    const before: State = { ...state, request: { ...state.request, stopped: other } };
    expect(changesOf(retry(nobody, before)).request.stopped).toEqual(state.request.stopped);
  });

  test('at an exit that is not wired says so, and trying again does not help', () => {
    const draft = draw('Pedido')
      .start('Inicio')
      .approval('Jefe', { voters: [person('bea')] })
      .process();
    const state = stateAfter(begun(draft));
    const vote = { do: 'vote', body: 'o1', outcome: 'accepted', comment: '' };
    const changes = changesOf(act(draft, state, vote));
    const { request, visits } = changes;
    const stopped = { code: 'runtime.unwired', place: { block: 'b2', exit: 'accepted' } };
    expect(request).toMatchObject({ state: 'stopped', open: ['b2'], stopped, snapshot: { value: 'b2!accepted' } });
    expect(visits).toMatchObject([{ id: 'r1/v2', state: 'done', exit: 'accepted' }]);
    const after: State = {
      request,
      visits: [...state.visits.slice(0, 1), ...visits],
      items: [],
      timers: [],
      watches: [],
    };
    expect(retry(draft, after)).toHaveProperty('refused.code', 'runtime.unwired');
  });

  test('because its title cannot be written has no title until it can', () => {
    const process = { ...nobody, requestTitle: '{{ f1' };
    const state = stateAfter(begun(process, { f1: ['bea'] }));
    expect(state.request).toMatchObject({ title: '', state: 'stopped', open: ['b2'] });
    expect(state.request.stopped).toMatchObject({ code: 'runtime.title', place: { path: 'requestTitle' } });
    expect(changesOf(retry(nobody, state)).request).toMatchObject({ title: 'Pedido', state: 'open', stopped: null });
  });

  test('because its title cannot be written stops before a mail, an end and a split too', () => {
    const mail = { to: [requester], subject: 's', body: 'b' };
    const split = draw('x').start().split('S', ['A', 'B']).on('A').to('J').on('B').join('J').end('Fin');
    for (const drawn of [draw('x').start().notify('Aviso', mail).end('Fin'), draw('x').start().end('Fin'), split]) {
      const { request, mails } = begun({ ...drawn.process(), requestTitle: '{{ f1' });
      expect(request).toMatchObject({ state: 'stopped', stopped: { code: 'runtime.title' } });
      expect(mails).toEqual([]);
    }
  });

  test('in a mail that nobody gets is tried again from there', () => {
    const process = draw('x')
      .field('who', 'people', 'Quién')
      .start('I', { asks: ['who'] });
    const mailed = process
      .notify('Aviso', { to: [answer('who')], subject: 's', body: 'b' })
      .end('Fin')
      .process();
    const state = stateAfter(begun(mailed));
    expect(state.request).toMatchObject({ state: 'stopped', open: ['b2'] });
    const mended: State = { ...state, request: { ...state.request, values: { f1: ['bea'] } } };
    const { request, mails, visits } = changesOf(retry(mailed, mended));
    expect(request.state).toBe('completed');
    expect(mails).toMatchObject([{ id: 'r1/m1', visit: 'r1/v2', state: 'prepared' }]);
    expect(visits).toMatchObject([{ state: 'done', exit: 'sent' }, { block: 'b3' }]);
  });

  test('in an endless loop of automatic blocks does so after a thousand of them', () => {
    const mail = { to: [requester], subject: 's', body: 'b' };
    const loop = draw('x').start().notify('A', mail).notify('B', mail).to('A').process();
    const { request, visits, mails } = begun(loop);
    expect(request).toMatchObject({ state: 'stopped', stopped: { code: 'runtime.endless' } });
    expect(mails).toHaveLength(1000);
    expect(visits).toHaveLength(1001);
    expect(visits.at(-1)).toMatchObject({ block: 'b3', round: 500 });
    expect(tOf(runtimeWords, 'es')('endless', request.stopped?.params)).toContain('1000 bloques');
  });
});

describe('a beginning', () => {
  test('is refused when the draft has no start', () => {
    const { b1: _start, ...blocks } = draw('x').start().end('Fin').process().blocks;
    const draft = { ...draw('x').start().end('Fin').process(), blocks };
    const outcome = begin(compile(draft), seed, command, world());
    expect(outcome).toHaveProperty('refused.code', 'runtime.noStart');
  });
});

describe('going back', () => {
  const process = draw('x')
    .start()
    .form('Datos', { who: person('bea') })
    .approval('Jefe', { voters: [person('bea')] })
    .on('rejected')
    .to('Datos')
    .end('Fin')
    .process();

  test('opens a new round with fresh work and leaves what is done as it was', () => {
    const one = stateAfter(begun(process));
    const state = stateAfter(changesOf(act(process, one, { do: 'send', values: {} })), one);
    const vote = { do: 'vote', body: 'o1', outcome: 'rejected', comment: 'No' };
    const { visits, items } = changesOf(act(process, state, vote));
    expect(visits).toMatchObject([
      { block: 'b3', state: 'done', exit: 'rejected' },
      { id: 'r1/v4', block: 'b2', round: 2, state: 'open', sent: null },
    ]);
    expect(items).toMatchObject([
      { visit: 'r1/v3', state: 'done' },
      { visit: 'r1/v4', state: 'open' },
    ]);
  });
});
