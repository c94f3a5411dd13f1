import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** SHA-256 of a text's UTF-8 bytes as 64 lower-case hexadecimal digits; synchronous, so that a transaction stays open. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8Of(text)));
}

/** The bytes of most texts are written into one space: making a new one takes longer than the text is hashed. */
function utf8Of(text: string): Uint8Array {
  const mostBytes = text.length * 3;
  if (mostBytes > space.length) return encoder.encode(text);
  return space.subarray(0, encoder.encodeInto(text, space).written);
}

const encoder = new TextEncoder();
const space = new Uint8Array(8192);
