import type { Directory } from '#model/directory.ts';
import type { PublishedProcess, Store, StoreReader } from './store.ts';

/** What a memory store begins with. */
export interface MemorySeed {
  readonly directory: Directory;
  readonly processes: readonly PublishedProcess[];
  /** Process id per category; null for a category that no process serves. */
  readonly categories: Readonly<Record<string, string | null>>;
}

/** A store that keeps everything in memory: for test-runs, tests and replay. */
export declare function memoryStore(seed: MemorySeed): Store & StoreReader;
