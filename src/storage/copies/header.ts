import { z } from '#model/zod.ts';

/** What the first line of a copy says of the rest of it. */
export const headerSchema = z.strictObject({
  format: z.literal('cauce-copy'),
  version: z.literal(1),
  /** The schema of the rows. */
  schema: z.int().min(1),
  /** Instant. */
  at: z.iso.datetime(),
  /** Rows of each table. */
  counts: z.record(z.string(), z.int().min(0)),
  /** SHA-256 of all bytes after the first line, hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
});

/**
 * A copy is text: a line with the header, then a line `["<table>",{…}]` for each row. Files are in it in base64.
 */
export type Header = Readonly<z.infer<typeof headerSchema>>;

/** SHA-256 of bytes, hex. */
export async function hashOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
