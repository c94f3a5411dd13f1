import { expect, test } from 'vitest';
import { emptyProcess, type Field } from '#model/process.ts';
import type { World } from '#model/world.ts';
import { defaultCalendar } from '#model/calendar.ts';
import { answersToSend, answerTexts, checkAnswers, valuesToBegin, withoutEmpty } from './form.ts';
import { fieldKindOf } from './index.ts';

const world: World = {
  now: '2026-11-23T12:00:00.000Z',
  zone: 'UTC',
  calendars: { default: defaultCalendar('UTC') },
  directory: {
    people: { ana: { id: 'ana', name: 'Ana', email: 'ana@example.com', role: 'agent', manager: null, active: true } },
    groups: {},
  },
};

function field(id: string, type: string, initial: Field['initial'] = null): Field {
  return { id, key: id, type, label: id, help: '', initial, options: fieldKindOf(type).freshOptions() };
}

const fields = {
  title: field('title', 'shortText', 'Sin título'),
  mail: field('mail', 'email'),
  who: field('who', 'people', [{ is: 'person', id: 'ana' }, { is: 'requester' }]),
  part: field('part', 'heading'),
};
const ask = (id: string, required = false, readOnly = false) => ({ field: id, required, readOnly });

test('what is required and not answered is wrong, and what does not fit its kind is wrong', () => {
  const items = [ask('title', true), ask('mail'), ask('who', true), ask('part', true)];

  expect(checkAnswers(items, { title: '  ', mail: 'nobody' }, fields, world)).toEqual({
    title: { code: 'fields.required' },
    mail: { code: 'email.notAddress' },
    who: { code: 'fields.required' },
  });
  expect(checkAnswers(items, { title: 'x', who: ['ana'] }, fields, world)).toEqual({});
});

test('what is only read, and what is not a field any more, is not checked', () => {
  expect(checkAnswers([ask('mail', true, true), ask('gone', true)], { mail: 'nobody' }, fields, world)).toEqual({});
});

test('only the items asked are sent, without the empty ones', () => {
  const items = [ask('title'), ask('mail'), ask('who', false, true), ask('part')];

  expect(answersToSend(items, { title: 'x', mail: '', who: ['ana'], part: 'y', other: 'z' }, fields)).toEqual({
    title: 'x',
  });
});

test('a form begins with the latest answers, and with the initial ones where there are none', () => {
  const items = [ask('title'), ask('mail'), ask('who')];

  expect(valuesToBegin(items, { mail: 'ana@example.com' }, fields)).toEqual({
    title: 'Sin título',
    mail: 'ana@example.com',
    who: ['ana'],
  });
  expect(valuesToBegin(items, { title: 'Otro', who: ['luis'] }, fields)).toEqual({ title: 'Otro', who: ['luis'] });
});

test('an answer taken back leaves none', () => {
  expect(withoutEmpty({ title: '', who: [], mail: 'a@b.es', gone: 1 }, fields)).toEqual({ mail: 'a@b.es' });
});

test('every field has a text, in the words of the reader', () => {
  const process = { ...emptyProcess('P', 'es'), fields };
  const texts = answerTexts(process, { who: ['ana'], title: ' v2 ' }, { ...world, lang: 'es' });

  expect(texts).toEqual({ title: 'v2', mail: '', who: 'Ana', part: '' });
});

test('an id that every object has is nobody’s answer', () => {
  expect(checkAnswers([ask('constructor', true)], {}, fields, world)).toEqual({});
  expect(valuesToBegin([ask('title')], JSON.parse('{"__proto__":{"title":"x"}}'), fields)).toEqual({
    title: 'Sin título',
  });
});
