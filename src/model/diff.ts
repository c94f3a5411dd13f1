import { canonicalJson } from './canonical.ts';
import type { Change } from './journal.ts';
import type { JsonObject } from './json.ts';
import type { Process } from './process.ts';

/**
 * What differs between two processes, each changed thing once with its value before and after. Things that are the
 * same object are not looked into, so the cost of an edit is what it changed.
 */
export function changesBetween(before: Process, after: Process): readonly Change[] {
  const changes: Change[] = [];
  if (canonicalJson(settingsOf(before)) !== canonicalJson(settingsOf(after))) {
    changes.push({ of: 'process', id: '', before: settingsOf(before), after: settingsOf(after) });
  }
  for (const { of, things } of collections) {
    const [was, is] = [before[things], after[things]];
    if (was !== is) changes.push(...changesIn(of, was, is));
  }
  return changes;
}

/**
 * Does changes to a process, or undoes them ('back').
 * @throws StaleChangeError when a thing is not as the change found it: the changes belong to another process.
 */
export function applyChanges(process: Process, changes: readonly Change[], way: 'forward' | 'back'): Process {
  const steps = way === 'forward' ? changes : changes.toReversed().map(inverse);
  return steps.reduce(apply, process);
}

/** Changes do not fit the process that they were asked to change. */
export class StaleChangeError extends Error {
  override readonly name = 'StaleChangeError';
  readonly change: Change;
  constructor(change: Change) {
    super(`The ${change.of} "${change.id}" is not as the change found it`);
    this.change = change;
  }
}

const collections = [
  { of: 'field', things: 'fields' },
  { of: 'block', things: 'blocks' },
  { of: 'flow', things: 'flows' },
  { of: 'stage', things: 'stages' },
] as const;

type Things = Readonly<Record<string, object>>;

function changesIn(of: Change['of'], was: Things, is: Things): readonly Change[] {
  const ids = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return ids.flatMap((id) => {
    const [before, after] = [thingOf(was, id), thingOf(is, id)];
    return same(before, after) ? [] : [{ of, id, before, after }];
  });
}

function apply(process: Process, change: Change): Process {
  if (change.of === 'process') {
    if (change.after === null || !same(settingsOf(process), change.before)) throw new StaleChangeError(change);
    // What a change holds of the process is exactly these four settings, written by settingsOf.
    return { ...process, ...(change.after as unknown as Settings) };
  }
  const collection = collections.find(({ of }) => of === change.of);
  if (collection === undefined) throw new StaleChangeError(change);
  const things: Things = process[collection.things];
  if (!same(thingOf(things, change.id), change.before)) throw new StaleChangeError(change);
  const { [change.id]: _gone, ...others } = things;
  const next = change.after === null ? others : { ...things, [change.id]: change.after };
  return { ...process, [collection.things]: next };
}

function inverse(change: Change): Change {
  return { ...change, before: change.after, after: change.before };
}

type Settings = Pick<Process, 'name' | 'description' | 'lang' | 'requestTitle'>;

function settingsOf({ name, description, lang, requestTitle }: Process): JsonObject {
  return { name, description, lang, requestTitle };
}

/** Blocks, flows, fields and stages are JSON objects; only their interfaces do not say so to the type checker. */
function thingOf(things: Things, id: string): JsonObject | null {
  return Object.hasOwn(things, id) ? ((things[id] ?? null) as JsonObject | null) : null;
}

function same(one: JsonObject | null, other: JsonObject | null): boolean {
  return one === other || canonicalJson(one) === canonicalJson(other);
}
