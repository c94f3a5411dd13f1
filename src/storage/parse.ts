import type { z } from '#model/zod.ts';
import { StorageError } from './errors.ts';
import { schemas } from './schemas.ts';

type Parsed<N extends keyof typeof schemas> = z.infer<(typeof schemas)[N]>;

/** A record as it was read, checked. @throws StorageError that names table and key when it is damaged */
export function parse<N extends keyof typeof schemas>(table: N, key: string, row: unknown): Parsed<N> {
  const outcome = schemas[table].safeParse(row);
  // The schema is the one of the table; only the lookup by name loses that.
  if (outcome.success) return outcome.data as Parsed<N>;
  const [issue] = outcome.error.issues;
  const where = issue === undefined ? '' : ` at ${issue.path.join('.')}: ${issue.message}`;
  throw new StorageError('damaged', `The record ${key} of ${table} is damaged${where}`, { table, key });
}

/** The same, or null for a record that is not there. */
export function parseMaybe<N extends keyof typeof schemas>(table: N, key: string, row: unknown): Parsed<N> | null {
  return row === undefined ? null : parse(table, key, row);
}

/** The same for many; `keyOf` names each. */
export function parseAll<N extends keyof typeof schemas, Row>(
  table: N,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): readonly Parsed<N>[] {
  return rows.map((row) => parse(table, keyOf(row), row));
}
