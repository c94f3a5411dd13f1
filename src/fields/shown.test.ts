import { describe, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { directory, play } from '#blocks/scene.testing.ts';
import type { Condition } from '#model/condition.ts';
import type { Values } from '#model/values.ts';
import type { FormItem } from './form.ts';
import { shownItems } from './shown.ts';

const process = draw('P')
  .field('urgent', 'yesNo', 'Urgente')
  .field('why', 'shortText', 'Por qué')
  .field('who', 'shortText', 'Quién lo dice')
  .field('cost', 'number', 'Coste')
  .start('Inicio')
  .process();
const item = (field: string, showWhen?: Condition, readOnly = false): FormItem => ({
  field,
  required: false,
  readOnly,
  ...(showWhen === undefined ? {} : { showWhen }),
});
const isYes = (field: string): Condition => ({ is: 'test', field, op: 'isYes', to: null });
const isAnswered = (field: string): Condition => ({ is: 'test', field, op: 'isAnswered', to: null });
const isRequester: Condition = { is: 'test', field: 'f3', op: 'is', to: { is: 'value', value: 'Ana' } };

function shown(items: readonly FormItem[], answers: Values, before: Values = {}): readonly string[] {
  const { scene } = play(process, 'Inicio', before);
  return shownItems(items, answers, { ...scene, world: { ...scene.world, directory } }).map(({ field }) => field);
}

describe('a question of a form', () => {
  test('is asked when its condition holds for an answer above it', () => {
    const items = [item('f1'), item('f2', isYes('f1'))];

    expect(shown(items, { f1: true })).toEqual(['f1', 'f2']);
    expect(shown(items, { f1: false, f2: 'x' })).toEqual(['f1']);
    expect(shown(items, {})).toEqual(['f1']);
  });

  test('is asked when its condition holds for an answer of before, or for one that is only read', () => {
    const items = [item('f3', undefined, true), item('f2', isRequester)];

    expect(shown(items, {}, { f3: 'Ana' })).toEqual(['f3', 'f2']);
    expect(shown(items, { f3: 'Ana' }, { f3: 'Eva' })).toEqual(['f3']);
    expect(shown([item('f2', isYes('f1'))], {}, { f1: true })).toEqual(['f2']);
  });

  test('that is not asked has no answer for those below it', () => {
    const items = [item('f1'), item('f2', isYes('f1')), item('f4', isAnswered('f2'))];

    expect(shown(items, { f1: true, f2: 'x' })).toEqual(['f1', 'f2', 'f4']);
    expect(shown(items, { f1: false, f2: 'x' })).toEqual(['f1']);
  });

  test('that is asked again has no longer the answer that it had', () => {
    expect(shown([item('f1'), item('f2', isYes('f1'))], {}, { f1: true })).toEqual(['f1']);
  });
});
