import type { Json } from '#model/json.ts';

/** An engine that takes the ten-step process to its end. */
export interface Subject {
  readonly name: string;
  readonly one: () => Promise<Done>;
}

/** What was done in one process: the two engines must agree in all of it. */
export interface Done {
  /** The names of the steps, in the order in which somebody did them. */
  readonly steps: readonly string[];
  readonly answers: readonly Json[];
  readonly isEnded: boolean;
}
