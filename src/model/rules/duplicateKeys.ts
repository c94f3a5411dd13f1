import type { Graph } from '#model/graph.ts';
import type { Issue } from '#model/issue.ts';
import type { Field } from '#model/process.ts';

/** No two fields have the same key, or a text could not tell them apart. */
export function duplicateKeys({ process }: Graph): readonly Issue[] {
  const byKey = new Map<string, Field[]>();
  for (const field of Object.values(process.fields)) {
    const same = byKey.get(field.key);
    if (same === undefined) byKey.set(field.key, [field]);
    else same.push(field);
  }
  return [...byKey].flatMap(([key, fields]) => {
    if (key === '' || fields.length < 2) return [];
    const labels = fields.map(({ label }) => (label.trim() === '' ? { code: 'model.unnamedField' } : label));
    const params = { key, count: fields.length, fields: labels };
    return fields.map(
      ({ id }) => ({ severity: 'error', code: 'model.rule.duplicateKey', params, place: { field: id } }) as const,
    );
  });
}
