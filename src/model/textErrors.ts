import type { Said } from '#text/said.ts';

/** Bounds of a text: characters of its source and of what it becomes, and pieces of work. The same text meets the same bound everywhere. */
export const textLimits = { source: 100_000, output: 1_000_000, work: 400_000 } as const;

/** A text cannot be understood; `said` says where and why. */
export class TextSyntaxError extends Error {
  override readonly name = 'TextSyntaxError';
  readonly said: Said;
  constructor(said: Said, cause?: unknown) {
    super(said.code, { cause });
    this.said = said;
  }
}

/** A text is too long, too deep or makes too much. */
export class TextLimitError extends Error {
  override readonly name = 'TextLimitError';
  readonly said: Said;
  constructor(said: Said, cause?: unknown) {
    super(said.code, { cause });
    this.said = said;
  }
}
