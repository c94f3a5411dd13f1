import type { Edit } from '#model/edit.ts';
import type { Field } from '#model/process.ts';
import { thing } from './records.ts';
import { noField } from './refusals.ts';

/** Replaces a field by itself with other words, type, initial answer or options; what refers to it stays joined. */
export function changeField(field: Field): Edit {
  return (process) => {
    if (thing(process.fields, field.id) === undefined) return noField(field.id);
    return { process: { ...process, fields: { ...process.fields, [field.id]: field } } };
  };
}
