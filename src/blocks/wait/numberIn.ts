import type { Scene } from '#blocks/work.ts';
import type { Absent } from '#model/due.ts';
import type { FieldId } from '#model/process.ts';

/** The number of a request that a field holds: `SOL-000123`, however it was typed (`sol-123`, `123`). */
export function numberIn(field: FieldId, { process, values, request }: Scene): { readonly number: string } | Absent {
  const known = process.fields[field];
  if (known === undefined) return { absent: { code: 'model.due.gone' } };
  const params = { field: known.label };
  const answer = values[field];
  if (typeof answer !== 'string' || answer.trim() === '') return { absent: { code: 'model.due.noAnswer', params } };
  const digits = /^(?:SOL-)?(\d{1,12})$/iu.exec(answer.trim())?.[1];
  if (digits === undefined) return { absent: { code: 'wait.noNumber', params: { ...params, text: answer.trim() } } };
  const number = `SOL-${digits.replace(/^0+/u, '').padStart(6, '0')}`;
  return number === request.number ? { absent: { code: 'wait.itself', params } } : { number };
}
