import type { Graph } from '#model/graph.ts';
import type { Issue } from '#model/issue.ts';
import { isReserved, keyPattern } from '#model/keys.ts';
import type { Field } from '#model/process.ts';

/** Every field has a key that texts can name it by. */
export function validKeys({ process }: Graph): readonly Issue[] {
  return Object.values(process.fields).flatMap((field) => {
    const code = wrongWith(field.key);
    if (code === null) return [];
    return [
      {
        severity: 'error',
        code,
        params: { key: field.key, field: labelOf(field) },
        place: { field: field.id },
      } as const,
    ];
  });
}

function wrongWith(key: string): string | null {
  if (key === '') return 'model.rule.noKey';
  if (!keyPattern.test(key)) return 'model.rule.badKey';
  return isReserved(key) ? 'model.rule.reservedKey' : null;
}

function labelOf(field: Field) {
  return field.label.trim() === '' ? { code: 'model.unnamedField' } : field.label;
}
