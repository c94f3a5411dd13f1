import type { Refusal } from './issue.ts';
import type { Process } from './process.ts';

/**
 * A change that a person makes to a process: a pure function, so that the same call does it and answers "may I".
 * Ids of new things come as arguments. `src/model/edits` has one file an edit.
 */
export type Edit = (process: Process) => Edited | { readonly refused: Refusal };

/** What an edit gives: a new process that shares all that did not change. */
export interface Edited {
  readonly process: Process;
}

/** Does edits in order as one: all or, with the first refusal, none. */
export function inOrder(...edits: readonly Edit[]): Edit {
  return (process) => {
    let next = process;
    for (const edit of edits) {
      const outcome = edit(next);
      if ('refused' in outcome) return outcome;
      next = outcome.process;
    }
    return { process: next };
  };
}
