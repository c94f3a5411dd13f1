import '#model/liquid.ts';
import { checkText, renderText } from '#model/text.ts';
import type { Process } from '#model/process.ts';

/** A text with the name of each field in place of its answer: `Lanzamiento «Versión»`. Null when the text is wrong. */
export function sampleText(source: string, fields: Process['fields']): string | null {
  if (checkText(source, fields).length > 0) return null;
  return renderText(source, Object.fromEntries(Object.values(fields).map(({ id, label }) => [id, `«${label}»`])));
}
