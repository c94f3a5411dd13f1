import { inOrder, type Edit } from '#model/edit.ts';
import { isRefused } from '#model/issue.ts';
import type { Process } from '#model/process.ts';
import { fieldNamed, sketch } from '#model/sketch.ts';
import { addField } from './addField.ts';
import { changeBlock } from './changeBlock.ts';
import { renameBlock } from './renameBlock.ts';

/** c1: inicio→a, c2: a yes→fin, c3: a no→inicio. */
export const { process } = sketch('inicio: sent>a', 'a: yes>fin no>inicio', 'fin:');
/** Fields for tests; `asking` has a form for two of them. */
export const fields = {
  f1: fieldNamed('f1', 'version', 'Versión'),
  f2: fieldNamed('f2', 'fecha', ''),
  f3: fieldNamed('f3', 'x'),
};
const items = [{ field: 'f1', required: true }, { field: 'f2' }];
/** The same process with fields, and with a block that has no name. */
export const asking = done(
  inOrder(
    ...Object.values(fields).map(addField),
    changeBlock('inicio', { exits: ['sent'], items }, ['sent']),
    renameBlock('a', ''),
  ),
  process,
);

/** What an edit gives; a refusal fails the test. */
export function done(edit: Edit, on: Process): Process {
  const outcome = edit(on);
  if (isRefused(outcome)) throw new Error(outcome.refused.code);
  return outcome.process;
}

/** Why an edit is refused, or null. */
export function refused(edit: Edit, on: Process) {
  const outcome = edit(on);
  return isRefused(outcome)
    ? { code: outcome.refused.code, params: outcome.refused.params, place: outcome.refused.place }
    : null;
}
