import type { Edit } from '#model/edit.ts';
import type { Field } from '#model/process.ts';
import { idTaken } from './refusals.ts';
import { isTaken } from './taken.ts';

/** Adds a question to the process. Which form asks it is that form's settings. */
export function addField(field: Field): Edit {
  return (process) => {
    if (isTaken(process, field.id)) return idTaken(field.id);
    return { process: { ...process, fields: { ...process.fields, [field.id]: field } } };
  };
}
