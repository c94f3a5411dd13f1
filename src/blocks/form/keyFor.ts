import { isReserved, keyPattern } from '#model/keys.ts';
import type { Process } from '#model/process.ts';

/** A key that texts can name a field by, made from its label: `Fecha y hora` is `fecha_y_hora`, or `fecha_y_hora_2` when that is taken. */
export function keyFor(label: string, fields: Process['fields'], own?: string): string {
  const plain = label.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = plain
    .replaceAll(/[^a-z0-9]+/gu, '_')
    .replaceAll(/^[_0-9]+|_+$/gu, '')
    .slice(0, 40);
  const key = keyPattern.test(words) && !isReserved(words) ? words : `campo${words === '' ? '' : `_${words}`}`;
  const taken = new Set(Object.values(fields).flatMap((field) => (field.id === own ? [] : [field.key])));
  return firstFree(key, taken);
}

function firstFree(key: string, taken: ReadonlySet<string>): string {
  if (!taken.has(key)) return key;
  let number = 2;
  while (taken.has(`${key}_${number}`)) number += 1;
  return `${key}_${number}`;
}
