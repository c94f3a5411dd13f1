import type { JsonObject } from './json.ts';
import type { Said } from '#text/said.ts';

/** One changed thing of a process; `null` for absent. `of: 'process'` holds name, description, language and request title. */
export interface Change {
  readonly of: 'block' | 'flow' | 'field' | 'stage' | 'process';
  readonly id: string;
  readonly before: JsonObject | null;
  readonly after: JsonObject | null;
}

/** One undoable gesture of the editor: only what it changed, so its cost does not grow with the process. */
export interface JournalEntry {
  readonly id: string;
  /** What the person did, for Deshacer and the history panel. */
  readonly label: Said;
  /** Instant, ISO 8601 UTC. */
  readonly at: string;
  readonly selectionBefore: readonly string[];
  readonly selectionAfter: readonly string[];
  readonly changes: readonly Change[];
}
