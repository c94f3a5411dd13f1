import { z } from '#model/zod.ts';
import type { Issue } from '#model/issue.ts';
import type { JsonObject } from '#model/json.ts';
import type { Field } from '#model/process.ts';
import { fieldError } from './define.ts';
import './offered.text.ts';

/** One of the answers that a field offers. What is stored is its id, so that its label may be mended. */
export interface Offered {
  readonly id: string;
  readonly label: string;
}

/** Schema of what a field offers; it may be empty while it is drawn. */
export const offeredSchema = z
  .array(z.strictObject({ id: z.string().min(1).max(60), label: z.string().max(500) }))
  .max(500)
  .refine((offered) => new Set(offered.map(({ id }) => id)).size === offered.length, 'two choices have the same id');

/** What is wrong with what a field offers, while it is drawn. */
export function offeredIssues(offered: readonly Offered[], field: Field): readonly Issue[] {
  if (offered.length === 0) return [fieldError(field, 'offered.none', {}, 'options.choices')];
  const labels = offered.map(({ label }) => label.trim());
  return labels.flatMap((label, at) => {
    const path = `options.choices.${at}`;
    if (label === '') return [fieldError(field, 'offered.blank', { position: at + 1 }, path)];
    return labels.indexOf(label) < at ? [fieldError(field, 'offered.repeated', { label }, path)] : [];
  });
}

/** The label of an id; '' when it is not offered. */
export function labelOf(offered: readonly Offered[], id: string): string {
  return offered.find((one) => one.id === id)?.label ?? '';
}

/** What the options of any field offer; nothing for a kind that offers nothing. */
export function offeredIn(options: JsonObject): readonly Offered[] {
  return offeredSchema.safeParse(options['choices']).data ?? [];
}
