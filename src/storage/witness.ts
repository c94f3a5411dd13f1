import { z } from '#model/zod.ts';

const witnessSchema = z.strictObject({
  /** The id that the database got when it was made. */
  generation: z.string(),
  /** Write transactions so far. */
  writes: z.number(),
  /** The id of the last of them; '' when it has none. */
  mark: z.string().default(''),
  processes: z.number(),
  requests: z.number(),
});

/**
 * What is known of the database outside of it. It is written after each commit, so it may lag behind the database and
 * never leads it: only a database that is behind its witness has lost something.
 */
export type Witness = Readonly<z.infer<typeof witnessSchema>>;

/** Where the witness is kept. */
export interface WitnessPort {
  readonly read: () => Witness | null;
  readonly write: (witness: Witness) => void;
}

/**
 * Keeps the witness of a database in localStorage. Where the browser allows none, or what is there is no witness, there
 * is no witness: losses then go unnoticed, and nothing else changes.
 */
export function localWitness(name: string): WitnessPort {
  const key = `${name}.witness`;
  return {
    read: () => attempt(() => parsed(localStorage.getItem(key))),
    write: (witness) => {
      attempt(() => localStorage.setItem(key, JSON.stringify(witness)));
    },
  };
}

function parsed(text: string | null): Witness | null {
  if (text === null) return null;
  const outcome = witnessSchema.safeParse(JSON.parse(text));
  return outcome.success ? outcome.data : null;
}

/** Storage that is switched off throws a SecurityError, a full one a QuotaExceededError, a mangled text a SyntaxError. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof DOMException || error instanceof SyntaxError) return null;
    throw error;
  }
}
