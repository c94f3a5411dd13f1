import { mostRecipients } from '#blocks/mailing.ts';
import { isEmailAddress } from '#fields/email/email.ts';
import { refuse, type Refusal } from '#model/issue.ts';
import './eml.text.ts';

/** A name and an address. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** What a message file says. */
export interface Message {
  /** Unique, made of anything; becomes the Message-ID. */
  readonly id: string;
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
  readonly subject: string;
  /** Plain text; any line ends. */
  readonly body: string;
  /** Language of subject and body, BCP 47. */
  readonly lang: string;
  /** Instant, ISO 8601. */
  readonly at: string;
}

/**
 * The text of an .eml file: RFC 5322 with CRLF, header words in UTF-8 (RFC 2047), the body quoted-printable.
 * Mail programs open it as a message that was not sent yet. Nothing in it can begin a header of its own: addresses
 * are checked first, and every other value has its control characters taken out or is encoded.
 */
export function emlOf(message: Message): { readonly eml: string } | { readonly refused: Refusal } {
  const { to } = message;
  if (to.length === 0) return refuse('eml.noRecipient');
  if (to.length > mostRecipients) return refuse('eml.tooMany', { count: to.length, most: mostRecipients });
  const wrong = [message.from, ...to].find((box) => !isEmailAddress(box.address));
  if (wrong !== undefined) return refuse('eml.badAddress', { address: oneLine(wrong.address) });
  const lines = [
    folded('Date:', dateOf(message.at).split(' ')),
    folded('From:', mailboxOf(message.from)),
    folded('To:', separated(to.map(mailboxOf))),
    folded('Subject:', wordsOf(message.subject)),
    folded('Message-ID:', [messageId(message.id)]),
    'MIME-Version: 1.0',
    'X-Unsent: 1',
    ...(/^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/iu.test(message.lang) ? [`Content-Language: ${message.lang}`] : []),
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(message.body),
    '',
  ];
  return { eml: lines.join('\r\n') };
}

/** RFC 5322 asks for at most 78 characters a line, RFC 2047 for 76 where words are encoded. */
const longest = 76;

function folded(name: string, tokens: readonly string[]): string {
  const lines = [name];
  for (const token of tokens) {
    const last = lines.at(-1) ?? '';
    if (last !== name && last.length + 1 + token.length > longest) lines.push(` ${token}`);
    else lines[lines.length - 1] = `${last} ${token}`;
  }
  return lines.join('\r\n');
}

function mailboxOf({ name, address }: Mailbox): readonly string[] {
  return oneLine(name) === '' ? [`<${address}>`] : [...phraseOf(name), `<${address}>`];
}

function separated(boxes: readonly (readonly string[])[]): readonly string[] {
  return boxes.flatMap((tokens, at) =>
    at === boxes.length - 1 ? tokens : [...tokens.slice(0, -1), `${tokens.at(-1) ?? ''},`],
  );
}

/** A name as atoms or encoded words, so that no quoting is needed. Source: RFC 5322, 3.2.3. */
function phraseOf(name: string): readonly string[] {
  const atoms = oneLine(name).split(' ');
  const areAtoms = atoms.every((atom) => /^[\w!#$%&'*+/^`{|}~-]{1,60}$/u.test(atom));
  return areAtoms ? atoms : encodedWords(oneLine(name));
}

function wordsOf(text: string): readonly string[] {
  const line = oneLine(text);
  const isPlain = /^[\u0020-\u007e]*$/u.test(line) && !line.includes('=?');
  const parts = line.split(' ');
  return isPlain && parts.every((part) => part.length <= longest - 'Subject: '.length) ? parts : encodedWords(line);
}

/** At most 39 bytes of whole characters a word: with `Subject: ` before it a word still fits into a line. */
function encodedWords(text: string): readonly string[] {
  const words: string[] = [];
  let bytes: number[] = [];
  for (const character of text) {
    const next = new TextEncoder().encode(character);
    if (bytes.length + next.length > 39) {
      words.push(encodedWord(bytes));
      bytes = [];
    }
    bytes.push(...next);
  }
  return bytes.length === 0 ? words : [...words, encodedWord(bytes)];
}

function encodedWord(bytes: readonly number[]): string {
  return `=?UTF-8?B?${btoa(String.fromCodePoint(...bytes))}?=`;
}

/** Source: RFC 2045, 6.7. */
function quotedPrintable(text: string): string {
  return text
    .split(/\r\n|\r|\n/u)
    .map((line) => softened([...new TextEncoder().encode(line)].map(quotedByte)))
    .join('\r\n');
}

function quotedByte(byte: number, at: number, all: readonly number[]): string {
  const isSpaceInside = (byte === 0x20 || byte === 0x09) && at < all.length - 1;
  const isPlain = byte >= 0x21 && byte <= 0x7e && byte !== 0x3d;
  return isSpaceInside || isPlain ? String.fromCodePoint(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

function softened(pieces: readonly string[]): string {
  const lines = [''];
  for (const piece of pieces) {
    const last = lines.at(-1) ?? '';
    if (last.length + piece.length >= longest) lines.push(piece);
    else lines[lines.length - 1] = last + piece;
  }
  return lines.join('=\r\n');
}

/** Control characters, line and paragraph separators and runs of spaces become one space. */
function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .trim();
}

function messageId(id: string): string {
  return `<${id.replaceAll(/[^\w-]+/gu, '.')}@cauce.invalid>`;
}

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Mon, 23 Nov 2026 12:00:00 +0000` */
function dateOf(instant: string): string {
  const at = new Date(instant);
  const two = (value: number) => String(value).padStart(2, '0');
  const date = `${at.getUTCDate()} ${months[at.getUTCMonth()]} ${at.getUTCFullYear()}`;
  const time = [at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()].map(two).join(':');
  return `${days[at.getUTCDay()]}, ${date} ${time} +0000`;
}
