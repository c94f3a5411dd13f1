import type { CheckScope } from '#blocks/define.ts';
import type { FormItem } from '#fields/form.ts';
import type { Issue } from '#model/issue.ts';
import type { SaidParams } from '#text/said.ts';
import { isAsking } from './filling.ts';

/** What is wrong with the questions of a form: none at all, a field that does not exist, a field asked twice. */
export function checkItems(items: readonly FormItem[], { block, process }: CheckScope): readonly Issue[] {
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
    return field.label.trim() === '' ? [say('error', 'form.noLabel', `${path}.label`)] : [];
  });
  const asksNothing = !items.some((item) => !item.readOnly && isAsking(item, process));
  return asksNothing ? [say('error', 'form.empty', 'items'), ...issues] : issues;
}
