import type { FormItem } from '#fields/form.ts';
import { fieldKindOf } from '#fields/index.ts';
import { inOrder, type Edit } from '#model/edit.ts';
import { addField } from '#model/edits/addField.ts';
import { changeBlock } from '#model/edits/changeBlock.ts';
import { deleteField } from '#model/edits/deleteField.ts';
import type { JsonObject } from '#model/json.ts';
import type { Block, Field, FieldId, Process } from '#model/process.ts';
import { askingOf } from '#blocks/asking.ts';
import { keyFor } from './keyFor.ts';

/** The only exit of a form, which stays whatever it asks. */
const exits = ['sent'];

/** A field of a type as it is just added, called `label`. */
export function freshField(id: FieldId, type: string, label: string, process: Process): Field {
  const kind = fieldKindOf(type);
  return { id, key: keyFor(label, process.fields), type, label, help: '', initial: null, options: kind.freshOptions() };
}

/** A form that asks a new field, last. @param data the form's settings with these items */
export function askNewField(block: Block, field: Field, data: JsonObject): Edit {
  return inOrder(addField(field), changeBlock(block.id, data, exits));
}

/**
 * A form that asks a field no more. When no other form asks it, the field goes away with its question, which is refused
 * while something else uses it.
 * @param data the form's settings without the question
 */
export function askNoMore(block: Block, field: FieldId, data: JsonObject, process: Process): Edit {
  const isAskedElsewhere = askingOf(withoutBlock(process, block.id), field).length > 0;
  if (isAskedElsewhere || process.fields[field] === undefined) return changeBlock(block.id, data, exits);
  return deleteField(field, block.id);
}

/** Whether another form has a question with the field. */
export function isInAnotherForm(process: Process, block: Block, field: FieldId): boolean {
  return askingOf(withoutBlock(process, block.id), field).length > 0;
}

/** A field with another label; its key follows as long as it was made from the label. */
export function relabelled(field: Field, label: string, process: Process): Field {
  const follows = field.key === keyFor(field.label, process.fields, field.id);
  return { ...field, label, key: follows ? keyFor(label, process.fields, field.id) : field.key };
}

/** The fields of the process that a form does not have yet. */
export function fieldsBeside(items: readonly FormItem[], process: Process): readonly Field[] {
  return Object.values(process.fields).filter((field) => !items.some((item) => item.field === field.id));
}

function withoutBlock(process: Process, id: string): Process {
  return { ...process, blocks: Object.fromEntries(Object.entries(process.blocks).filter(([other]) => other !== id)) };
}
