import type { FileKind } from '../chooseFile.ts';

/** Files that hold a copy of everything. */
export const copyKind: FileKind = { extension: '.jsonl', mimeType: 'application/jsonl' };

/** The name of a copy that is made now: `cauce-2026-11-26-1405.jsonl`. */
export function copyNameOf(now: string): string {
  const [date = '', time = ''] = now.split('T');
  return `cauce-${date}-${time.slice(0, 5).replace(':', '')}${copyKind.extension}`;
}
