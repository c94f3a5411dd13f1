/** What the first bytes of a file say it is. */
export type Signature =
  | 'ole'
  | 'zip'
  | 'gzip'
  | 'pdf'
  | 'image'
  | 'utf16'
  | 'xml'
  | 'json'
  | 'empty'
  | 'text'
  | 'binary';

/**
 * Recognises a file by its first bytes, so that a refusal can say what it seems to be.
 * Source: the published magic numbers of each format (OLE is [MS-CFB] 2.2, ZIP is APPNOTE 4.3.7, gzip is RFC 1952 2.3.1).
 */
export function signatureOf(bytes: Uint8Array): Signature {
  const known = magic.find(([start]) => start.every((byte, at) => bytes[at] === byte));
  if (known !== undefined) return known[1];
  const first = bytes.subarray(0, sampleLength).find((byte) => !isBlank(byte) && !utf8Mark.includes(byte));
  if (first === undefined) return bytes.length > sampleLength ? 'text' : 'empty';
  if (bytes.subarray(0, sampleLength).includes(0)) return 'binary';
  if (first === '<'.charCodeAt(0)) return 'xml';
  return first === '{'.charCodeAt(0) || first === '['.charCodeAt(0) ? 'json' : 'text';
}

const sampleLength = 512;
const utf8Mark: readonly number[] = [0xef, 0xbb, 0xbf];

const magic: readonly (readonly [readonly number[], Signature])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'ole'],
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0x50, 0x4b, 0x05, 0x06], 'zip'],
  [[0x1f, 0x8b], 'gzip'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x89, 0x50, 0x4e, 0x47], 'image'],
  [[0xff, 0xd8, 0xff], 'image'],
  [[0x47, 0x49, 0x46, 0x38], 'image'],
  [[0xff, 0xfe], 'utf16'],
  [[0xfe, 0xff], 'utf16'],
];

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}
