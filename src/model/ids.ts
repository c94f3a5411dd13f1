import { isJsonObject } from './json.ts';
import type { Process } from './process.ts';

/**
 * Gives ids that are new in a process: `freshIdIn(process)('b')` is `b7` when `b6` is the highest. The same function
 * never gives an id twice. It knows ids inside settings too (activities, choices). Prefixes: `b` block, `f` field,
 * `c` connection, `s` stage.
 */
export function freshIdIn(process: Process): (prefix: string) => string {
  const highest = new Map<string, number>();
  for (const id of idsIn(process)) note(highest, id);
  return (prefix) => {
    const next = (highest.get(prefix) ?? 0) + 1;
    highest.set(prefix, next);
    return `${prefix}${next}`;
  };
}

/** Every id of a process, those inside settings included. */
function idsIn(process: Process): ReadonlySet<string> {
  const found = new Set<string>();
  for (const things of [process.fields, process.blocks, process.flows, process.stages]) {
    for (const id of Object.keys(things)) found.add(id);
  }
  for (const block of Object.values(process.blocks)) collect(block.data, found);
  for (const field of Object.values(process.fields)) collect(field.options, found);
  return found;
}

function collect(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found);
  } else if (isJsonObject(value)) {
    if (typeof value['id'] === 'string') found.add(value['id']);
    for (const item of Object.values(value)) collect(item, found);
  }
}

/** Numbers too long to count on are no obstacle: nothing is ever made from them. */
function note(highest: Map<string, number>, id: string): void {
  const match = /^(.*?)(\d{1,9})$/su.exec(id);
  if (match === null) return;
  const [, prefix = '', digits = ''] = match;
  highest.set(prefix, Math.max(highest.get(prefix) ?? 0, Number(digits)));
}
