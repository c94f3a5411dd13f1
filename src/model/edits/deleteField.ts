import type { Edit } from '#model/edit.ts';
import { refuse } from '#model/issue.ts';
import { isJsonObject, type Json, type JsonObject } from '#model/json.ts';
import type { BlockId, FieldId, Process } from '#model/process.ts';
import { whereFieldIsUsed } from '#model/references.ts';
import { thing, without } from './records.ts';
import { called, calledField, noBlock, noField } from './refusals.ts';

/**
 * Takes a field away. Refused while it is used anywhere, except as a question of the form that it is deleted from.
 * @param form the block whose lists lose their entry of the field (`{field, …}`) along with it
 */
export function deleteField(id: FieldId, form?: BlockId): Edit {
  return (process) => {
    const field = thing(process.fields, id);
    if (field === undefined) return noField(id);
    if (form !== undefined && thing(process.blocks, form) === undefined) return noBlock(form);
    const asked = form === undefined ? process : withoutQuestion(process, form, id);
    const [use] = whereFieldIsUsed(asked, id);
    if (use === undefined) return { process: { ...asked, fields: without(asked.fields, new Set([id])) } };
    const block = use.block === undefined ? undefined : asked.blocks[use.block];
    const named = { field: calledField(field) };
    if (block === undefined) return refuse('model.refused.fieldInTitle', named, { field: id });
    return refuse('model.refused.fieldInUse', { ...named, block: called(block) }, { field: id, ...use });
  };
}

function withoutQuestion(process: Process, form: BlockId, field: FieldId): Process {
  const block = process.blocks[form];
  if (block === undefined) return process;
  // Entries are taken out of lists only, so that an object stays an object.
  const data = withoutEntries(block.data, field) as JsonObject;
  return { ...process, blocks: { ...process.blocks, [form]: { ...block, data } } };
}

function withoutEntries(value: Json, field: FieldId): Json {
  if (Array.isArray(value)) {
    const items: readonly Json[] = value;
    return items.filter((item) => !isQuestion(item, field)).map((item) => withoutEntries(item, field));
  }
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutEntries(item, field)]));
}

/** What says what it `is`, such as somebody named by a field or a test of a condition, is a use of it, not a question. */
function isQuestion(item: Json, field: FieldId): boolean {
  return isJsonObject(item) && item['field'] === field && !Object.hasOwn(item, 'is');
}
