import { isJsonObject, type Json, type JsonObject } from './json.ts';
import type { Place } from './issue.ts';
import type { Block, BlockId, FieldId, Process } from './process.ts';
import { fieldsInText } from './textFields.ts';

/**
 * Every field that a piece of a process refers to: by a property named `field`, or in a text with answers.
 * Kind-blind: it reads any settings.
 */
export function fieldsUsedIn(json: unknown): ReadonlySet<FieldId> {
  const found = new Set<FieldId>();
  visitUses(json, '', (field) => found.add(field));
  return found;
}

/** Every place of a process that refers to a field: blocks with the path inside their data (`deadline` and `locks` beside it), stages, or `{}` for the title of requests. */
export function whereFieldIsUsed(process: Process, field: FieldId): readonly Place[] {
  const places: Place[] = [];
  if (fieldsInText(process.requestTitle).includes(field)) places.push({});
  for (const block of Object.values(process.blocks)) {
    visitUses(settingsOf(block), '', (used, path) => {
      if (used === field) places.push({ block: block.id, path });
    });
  }
  for (const stage of Object.values(process.stages)) {
    visitUses({ deadline: stage.deadline }, '', (used, path) => {
      if (used === field) places.push({ stage: stage.id, path });
    });
  }
  return places;
}

/** Every field that is used somewhere in a process. */
export function fieldsUsed(process: Process): ReadonlySet<FieldId> {
  const found = new Set(fieldsInText(process.requestTitle));
  for (const block of Object.values(process.blocks)) {
    for (const field of fieldsUsedIn(settingsOf(block))) found.add(field);
  }
  for (const field of fieldsUsedIn(process.stages)) found.add(field);
  return found;
}

/** What of a block can name fields: its deadline and its locks beside the settings of its kind. */
function settingsOf({ data, deadline, locks }: Block): object {
  return { ...data, ...(deadline === undefined ? {} : { deadline }), ...(locks === undefined ? {} : { locks }) };
}

/** The same settings with other names of the blocks that they refer to by a property named `block`. */
export function withBlocksNamed(data: JsonObject, name: (block: BlockId) => BlockId): JsonObject {
  return Object.fromEntries(
    Object.entries(data).map(([key, item]) => [
      key,
      key === 'block' && typeof item === 'string' ? name(item) : withBlocksIn(item, name),
    ]),
  );
}

function withBlocksIn(value: Json, name: (block: BlockId) => BlockId): Json {
  if (Array.isArray(value)) return value.map((item: Json) => withBlocksIn(item, name));
  return isJsonObject(value) ? withBlocksNamed(value, name) : value;
}

function visitUses(value: unknown, path: string, use: (field: FieldId, path: string) => void): void {
  if (typeof value === 'string') {
    for (const field of fieldsInText(value)) use(field, path);
  } else if (Array.isArray(value)) {
    value.forEach((item, at) => visitUses(item, under(path, String(at)), use));
  } else if (isJsonObject(value)) {
    for (const [key, item] of Object.entries(value)) {
      if (key === 'field' && typeof item === 'string') use(item, under(path, key));
      else visitUses(item, under(path, key), use);
    }
  }
}

function under(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
