/** A file's row as a copy holds it: its bytes in base64. */
export async function blobToText(row: unknown): Promise<unknown> {
  if (!hasBlob(row)) return row;
  const { blob, ...rest } = row;
  return { ...rest, blob: { type: blob.type, base64: toBase64(new Uint8Array(await blob.arrayBuffer())) } };
}

/** The same back. @throws DOMException when it is no base64 */
export function textToBlob(row: unknown): unknown {
  if (!hasText(row)) return row;
  const { blob, ...rest } = row;
  const bytes = Uint8Array.from(atob(blob.base64), (char) => char.charCodeAt(0));
  return { ...rest, blob: new Blob([bytes], { type: blob.type }) };
}

/** More arguments than this do not fit into a call. */
const step = 0x8000;

function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += step) parts.push(String.fromCharCode(...bytes.subarray(at, at + step)));
  return btoa(parts.join(''));
}

function hasBlob(row: unknown): row is { readonly blob: Blob } {
  return isObject(row) && row['blob'] instanceof Blob;
}

function hasText(row: unknown): row is { readonly blob: { readonly type: string; readonly base64: string } } {
  if (!isObject(row)) return false;
  const { blob } = row;
  return isObject(blob) && typeof blob['type'] === 'string' && typeof blob['base64'] === 'string';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
