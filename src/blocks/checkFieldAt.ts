import { holdsDate } from '#fields/holdsDate.ts';
import type { Due } from '#model/due.ts';
import type { Issue } from '#model/issue.ts';
import type { Field, FieldId } from '#model/process.ts';
import type { SaidParams } from '#text/said.ts';
import { askingOf } from './asking.ts';
import './blocks.text.ts';
import type { CheckScope } from './define.ts';

/**
 * What is wrong with the field that the control at `path` of a block's data chooses and whose answer is needed there.
 * @param why the code of what is wrong with a field of this kind; null when it serves
 */
export function checkFieldAt(
  id: FieldId,
  path: string,
  { block, process }: CheckScope,
  why: (field: Field) => string | null,
): readonly Issue[] {
  const say = (severity: Issue['severity'], code: string, params: SaidParams = {}): readonly Issue[] => [
    { severity, code, params, place: { block: block.id, path } },
  ];
  const field = process.fields[id];
  if (field === undefined) return say('error', id === '' ? 'blocks.field.none' : 'blocks.field.gone');
  const wrong = why(field);
  if (wrong !== null) return say('error', wrong, { label: field.label });
  const asking = askingOf(process, id);
  if (asking.length === 0) return say('warning', 'blocks.field.notAsked', { label: field.label });
  return asking.some((item) => item.required) ? [] : say('warning', 'blocks.field.optional', { label: field.label });
}

/** The same for a field whose date is needed. */
export function checkDateField(id: FieldId, path: string, scope: CheckScope): readonly Issue[] {
  return checkFieldAt(id, path, scope, (field) => (holdsDate(field) ? null : 'blocks.field.noDate'));
}

/** What is wrong with a due date. */
export function checkDue(due: Due, path: string, scope: CheckScope): readonly Issue[] {
  return due.is === 'field' ? checkDateField(due.field, path, scope) : [];
}
