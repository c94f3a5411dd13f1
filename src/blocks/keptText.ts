import type { JsonObject } from '#model/json.ts';

/** A text that was typed and not sent yet, by its part of the work; '' when there is none. */
export function keptText(draft: JsonObject | null, part: string): string {
  const text = draft?.[part];
  return typeof text === 'string' ? text : '';
}
