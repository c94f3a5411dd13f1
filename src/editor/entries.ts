import { canonicalJson } from '#model/canonical.ts';
import type { Change, JournalEntry } from '#model/journal.ts';
import type { JsonObject } from '#model/json.ts';
import type { JournalLine } from './journal.ts';

/** What can be undone and redone, the next one last. */
export interface History {
  readonly undo: readonly JournalEntry[];
  readonly redo: readonly JournalEntry[];
}

/** The history that the lines of a journal leave, so that undo survives a reload. */
export function historyOf(lines: readonly JournalLine[]): History {
  let history: History = { undo: [], redo: [] };
  for (const line of lines) history = afterLine(history, line);
  return history;
}

/** The history after one more line. */
export function afterLine({ undo, redo }: History, { did, entry }: JournalLine): History {
  const last = undo.at(-1);
  switch (did) {
    case 'do':
      return last?.id === entry.id
        ? { undo: [...undo.slice(0, -1), ...worthUndoing(joined(last, entry))], redo: [] }
        : { undo: [...undo, ...worthUndoing(entry)], redo: [] };
    case 'undo':
      return { undo: undo.filter(({ id }) => id !== entry.id), redo: [...redo, entry] };
    case 'redo':
      return { undo: [...undo, entry], redo: redo.filter(({ id }) => id !== entry.id) };
  }
}

/** One gesture of two parts: from before the first to after the second. */
export function joined(first: JournalEntry, second: JournalEntry): JournalEntry {
  return { ...second, selectionBefore: first.selectionBefore, changes: joinedChanges(first.changes, second.changes) };
}

/** Typing that came back to where it began is no step. */
function worthUndoing(entry: JournalEntry): readonly JournalEntry[] {
  return entry.changes.length === 0 ? [] : [entry];
}

function joinedChanges(first: readonly Change[], second: readonly Change[]): readonly Change[] {
  const changes = new Map(first.map((change) => [keyOf(change), change]));
  for (const change of second) {
    const earlier = changes.get(keyOf(change));
    changes.set(keyOf(change), earlier === undefined ? change : { ...change, before: earlier.before });
  }
  return [...changes.values()].filter(({ before, after }) => !isSame(before, after));
}

function keyOf({ of, id }: Change): string {
  return `${of} ${id}`;
}

function isSame(one: JsonObject | null, other: JsonObject | null): boolean {
  if (one === null || other === null) return one === other;
  return canonicalJson(one) === canonicalJson(other);
}
