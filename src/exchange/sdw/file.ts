import { z } from '#model/zod.ts';
import { canonicalJson } from '#model/canonical.ts';
import { sha256Hex } from '#model/hash.ts';
import type { Json } from '#model/json.ts';

/** What the header says a file is. */
export const sdwKind = 'cauce.process';

/** The version of the format that this copy writes. Each draft has a migration and a golden file. */
export const sdwVersion = '1-draft.1';

/** People and groups that the process names, each once; the process itself writes only e-mails and slugs. */
export const directoryTable = z.strictObject({
  people: z.array(z.strictObject({ email: z.string().min(3), name: z.string() })),
  groups: z.array(z.strictObject({ slug: z.string().min(1), name: z.string() })),
});

/** People and groups that a file names. */
export type DirectoryTable = z.infer<typeof directoryTable>;

/** How a file names somebody of its directory table. */
export const fileActor = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('person'), email: z.string().min(3) }),
  z.strictObject({ is: z.literal('group'), slug: z.string().min(1) }),
]);

/** How a file names another process: by its name only. */
export const fileProcess = z.strictObject({ is: z.literal('process'), name: z.string() });

/** The outermost object of a .sdw file; the process is looked at once its actors are linked. */
export const envelope = z.strictObject({
  kind: z.literal(sdwKind),
  version: z.literal(sdwVersion),
  checksum: z.string().regex(/^sha256:[0-9a-f]{64}$/u),
  directory: directoryTable,
  process: z.record(z.string(), z.json()),
});

/** The checksum of a file: SHA-256 of the canonical JSON of its `directory` and `process`. */
export function checksumOf(content: { readonly directory: Json; readonly process: Json }): string {
  return `sha256:${sha256Hex(canonicalJson({ directory: content.directory, process: content.process }))}`;
}
