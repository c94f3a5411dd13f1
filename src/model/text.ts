import type { Said } from '#text/said.ts';
import type { Field, FieldId } from './process.ts';

/** The text with answers put in. */
export function renderText(source: string, answers: Readonly<Record<FieldId, string>>): string {
  return source.replaceAll(/\{\{\s*(\w+)\s*\}\}/gu, (_all, id: string) => answers[id] ?? '');
}

/** What is wrong with a text. */
export function checkText(source: string, fields: Readonly<Record<FieldId, Field>>): readonly Said[] {
  return fieldsInText(source)
    .filter((id) => fields[id] === undefined)
    .map((id) => ({ code: 'model.text.unknownField', params: { name: id } }));
}

/** As a person sees it: ids become keys. */
export function toShown(source: string, fields: Readonly<Record<FieldId, Field>>): string {
  return source.replaceAll(/(\{\{\s*)(\w+)(\s*\}\})/gu, (_all, open: string, id: string, close: string) => `${open}${fields[id]?.key ?? id}${close}`);
}

/** As it is kept: keys become ids. */
export function fromShown(shown: string, fields: Readonly<Record<FieldId, Field>>): string {
  const ids = new Map(Object.values(fields).map((field) => [field.key, field.id]));
  return shown.replaceAll(/(\{\{\s*)(\w+)(\s*\}\})/gu, (_all, open: string, key: string, close: string) => `${open}${ids.get(key) ?? key}${close}`);
}

/** The fields that a text names. */
export function fieldsInText(source: string): readonly FieldId[] {
  return [...new Set([...source.matchAll(/\{\{\s*(\w+)\s*\}\}/gu)].map((match) => match[1] ?? ''))];
}
