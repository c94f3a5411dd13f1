import type { Said } from '#text/said.ts';
import { schema } from '../migrations/index.ts';
import { textToBlob } from './blobs.ts';
import { bringForward } from './bringForward.ts';
import { tornIn } from './check.ts';
import { hashOf, headerSchema, type Header } from './header.ts';
import { copiedTables, rowSchemas, type RawRows, type Rows } from './rows.ts';

/** A copy that was read and found whole. */
export interface ReadCopy {
  readonly header: Header;
  readonly rows: Rows;
}

/** What a file comes to: a whole copy, or why it is none. Nothing is written. */
export type ReadOutcome = { readonly copy: ReadCopy } | { readonly refused: Said };

/** A text of more cannot be held in one piece, bytes. */
const most = 400_000_000;

/** Reads a copy, and checks every row, the hashes and what belongs together. `newId` names a database for a moment. */
export async function readCopy(file: Blob, newId: () => string): Promise<ReadOutcome> {
  if (file.size > most) return refused('large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const end = bytes.indexOf(newline);
  const header = headerIn(bytes.subarray(0, Math.max(end, 0)));
  if (header === null) return refused('other');
  if (header.schema > schema) return refused('newer');
  const body = bytes.subarray(end + 1);
  if ((await hashOf(body)) !== header.sha256) return refused('changed');
  const raw = rowsIn(new TextDecoder().decode(body));
  if (raw === null || !isCounted(raw, header)) return refused('changed');
  const parsed = parsedRows(header.schema < schema ? await bringForward(raw, header.schema, newId()) : raw);
  if (typeof parsed === 'string') return refused('torn', parsed);
  const torn = tornIn(parsed);
  return torn === null ? { copy: { header, rows: parsed } } : refused('torn', torn);
}

const newline = 0x0a;

function refused(why: 'large' | 'other' | 'newer' | 'changed' | 'torn', where?: string): ReadOutcome {
  return { refused: { code: `copies.wrong.${why}`, ...(where === undefined ? {} : { params: { where } }) } };
}

function headerIn(line: Uint8Array<ArrayBuffer>): Header | null {
  const outcome = headerSchema.safeParse(parsed(new TextDecoder().decode(line)));
  return outcome.success ? outcome.data : null;
}

/** Null when a line is none of a copy. */
function rowsIn(text: string): RawRows | null {
  const found = new Map<string, unknown[]>(copiedTables.map((table) => [table, []]));
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const pair = parsed(line);
    if (!Array.isArray(pair) || pair.length !== 2) return null;
    const [table, row]: readonly unknown[] = pair;
    if (typeof table !== 'string') return null;
    const rows = found.get(table);
    if (rows === undefined) return null;
    rows.push(textToBlob(row));
  }
  return found;
}

function isCounted(raw: RawRows, { counts }: Header): boolean {
  const tables = new Set([...raw.keys(), ...Object.keys(counts)]);
  return [...tables].every((table) => (raw.get(table)?.length ?? 0) === (counts[table] ?? 0));
}

/** The rows, or where the first is that does not fit. */
function parsedRows(raw: RawRows): Rows | string {
  const found: Record<string, readonly unknown[]> = {};
  for (const table of copiedTables) {
    const rows = raw.get(table) ?? [];
    const wrong = rows.findIndex((row) => !rowSchemas[table].safeParse(row).success);
    if (wrong !== -1) return `${table} ${wrong + 1}`;
    // The row itself and not what the schema makes of it, which has its properties in another order.
    found[table] = rows;
  }
  // Each table was checked by its own schema; only the loop over names loses that.
  return found as unknown as Rows;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
