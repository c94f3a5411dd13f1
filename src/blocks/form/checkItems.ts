import type { CheckScope } from '#blocks/define.ts';
import { checkCondition } from '#fields/checkCondition.ts';
import type { FormItem } from '#fields/form.ts';
import { fieldsOfCondition } from '#model/condition.ts';
import type { Issue } from '#model/issue.ts';
import type { SaidParams } from '#text/said.ts';
import { isAsking } from './filling.ts';

/** What is wrong with the questions of a form: none at all, a field that does not exist or is asked twice, a condition. */
export function checkItems(items: readonly FormItem[], scope: CheckScope): readonly Issue[] {
  const { block, process } = scope;
  const say = (severity: Issue['severity'], code: string, path: string, params: SaidParams = {}): Issue => ({
    severity,
    code,
    params,
    place: { block: block.id, path },
  });
  const issues = items.flatMap((item, at) => {
    const field = process.fields[item.field];
    const path = `items.${at}`;
    if (field === undefined) return [say('error', 'form.fieldGone', path)];
    const isRepeated = items.findIndex((other) => other.field === item.field) < at;
    if (isRepeated) return [say('error', 'form.askedTwice', path, { label: field.label })];
    const unnamed = field.label.trim() === '' ? [say('error', 'form.noLabel', `${path}.label`)] : [];
    return [...unnamed, ...checkShowWhen(items, at, scope)];
  });
  const asksNothing = !items.some((item) => !item.readOnly && isAsking(item, process));
  return asksNothing ? [say('error', 'form.empty', 'items'), ...issues] : issues;
}

/** A condition looks at what was answered before its question. */
function checkShowWhen(items: readonly FormItem[], at: number, scope: CheckScope): readonly Issue[] {
  const { block, process } = scope;
  const showWhen = items[at]?.showWhen;
  if (showWhen === undefined) return [];
  const path = `items.${at}.showWhen`;
  const faults = checkCondition(showWhen, scope, path).map(({ path: inside, ...fault }): Issue => ({
    ...fault,
    place: { block: block.id, path: inside },
  }));
  const below = items.slice(at).filter(({ readOnly }) => !readOnly);
  const later = fieldsOfCondition(showWhen).find((field) => below.some((item) => item.field === field));
  if (later === undefined) return faults;
  const params = { field: process.fields[later]?.label ?? '' };
  return [...faults, { severity: 'error', code: 'form.showsLater', params, place: { block: block.id, path } }];
}
