import type { Said } from '#text/said.ts';
import type { BlockId, ExitId, FieldId, FlowId, StageId } from './process.ts';

/** Where in a process something is; the editor leads there. All absent: the process itself. */
export interface Place {
  readonly block?: BlockId;
  readonly exit?: ExitId;
  readonly field?: FieldId;
  readonly flow?: FlowId;
  readonly stage?: StageId;
  /** Path inside the block's data (`bodies.0.voters`), so that the settings mark the control that is wrong. */
  readonly path?: string;
}

/** A problem of a process. Only errors hold back publishing. */
export interface Issue extends Said {
  readonly severity: 'error' | 'warning';
  readonly place: Place;
}

/** Why something asked for was not done; nothing has changed. */
export interface Refusal extends Said {
  readonly place: Place;
}

/** Tells a refusal from a result. */
export function isRefused<T extends object>(
  outcome: T | { readonly refused: Refusal },
): outcome is { readonly refused: Refusal } {
  return 'refused' in outcome;
}

/** Makes the value that says no: `code` is `<namespace>.<key>` of a text file. */
export function refuse(
  code: string,
  params: NonNullable<Said['params']> = {},
  place: Place = {},
): { readonly refused: Refusal } {
  return { refused: { code, params, place } };
}
