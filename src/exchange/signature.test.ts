import { describe, expect, it } from 'vitest';
import { signatureOf, type Signature } from './signature.ts';

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const text = (value: string): Uint8Array => new TextEncoder().encode(value);

const cases: readonly (readonly [string, Uint8Array, Signature])[] = [
  ['an OLE document', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0), 'ole'],
  ['a ZIP archive', text('PK\u0003\u0004rest'), 'zip'],
  ['an empty ZIP archive', text('PK\u0005\u0006'), 'zip'],
  ['a gzip stream', bytes(0x1f, 0x8b, 8), 'gzip'],
  ['a PDF', text('%PDF-1.7'), 'pdf'],
  ['a PNG', bytes(0x89, 0x50, 0x4e, 0x47), 'image'],
  ['a JPEG', bytes(0xff, 0xd8, 0xff, 0xe0), 'image'],
  ['a GIF', text('GIF89a'), 'image'],
  ['UTF-16, little end first', bytes(0xff, 0xfe, 0x7b, 0), 'utf16'],
  ['UTF-16, big end first', bytes(0xfe, 0xff, 0, 0x7b), 'utf16'],
  ['XML', text('<?xml version="1.0"?>'), 'xml'],
  ['XML after a byte order mark', text('\uFEFF  <definitions/>'), 'xml'],
  ['a JSON object', text(' \n{"a":1}'), 'json'],
  ['a JSON list', text('[1]'), 'json'],
  ['plain text', text('hola'), 'text'],
  ['nothing but blanks', text(' \r\n\t'), 'empty'],
  ['a long run of blanks', text(' '.repeat(600)), 'text'],
  ['no bytes at all', bytes(), 'empty'],
  ['bytes that are no text', bytes(1, 0, 2, 0), 'binary'],
];

describe('signatureOf', () => {
  it.each(cases)('recognises %s', (_what, file, signature) => {
    expect(signatureOf(file)).toBe(signature);
  });
});
