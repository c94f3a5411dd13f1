/**
 * What is known of the database outside of it. It is written after each commit, so it may lag behind the database and
 * never leads it: only a database that is behind its witness has lost something.
 */
export interface Witness {
  /** The id that the database got when it was made. */
  readonly generation: string;
  /** Write transactions so far. */
  readonly writes: number;
  readonly processes: number;
  readonly requests: number;
}

/** Where the witness is kept. */
export interface WitnessPort {
  readonly read: () => Witness | null;
  readonly write: (witness: Witness) => void;
}
