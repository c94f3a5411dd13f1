/**
 * Why something could not be stored: no room left; the browser ended the transaction; the database is closed, for
 * example by a newer version of the application; a newer application wrote it; a record is damaged; somebody else
 * changed it first; anything else.
 */
export type StoreProblem = 'quota' | 'aborted' | 'closed' | 'newer' | 'damaged' | 'conflict' | 'unknown';

/** Something could not be stored or read; nothing was changed. The original error is `cause`. */
export class StoreError extends Error {
  override readonly name: string = 'StoreError';
  readonly reason: StoreProblem;
  constructor(reason: StoreProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
