import { isReserved } from './keys.ts';

/**
 * One delimited part of a text with answers: `{{ … }}` or `{% … %}`. Everything else is plain text and is never read.
 * It cuts a text exactly as LiquidJS does (a test compares them), but also reads texts that are still being typed.
 */
export interface Part {
  /** Where it begins and ends in the source, delimiters included. */
  readonly begin: number;
  readonly end: number;
  /** The name of a tag (`if`); null for `{{ … }}`. */
  readonly tag: string | null;
  readonly tokens: readonly Token[];
}

/** A word, a quoted text or a single mark inside a part; blanks are left out. */
export interface Token {
  readonly is: 'word' | 'quoted' | 'mark';
  readonly text: string;
  /** Index in the source. */
  readonly begin: number;
}

/** The delimited parts of a text, in order. What follows an opening that is never closed is plain text. */
export function partsOf(source: string): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  while (at < source.length) {
    const begin = openingAfter(source, at);
    if (begin === -1) break;
    const isTag = source[begin + 1] === '%';
    const end = isTag ? closeOfTag(source, begin) : closeOfOutput(source, begin);
    if (end === -1) break;
    const tokens = tokensOf(source, begin, end);
    const [name] = tokens;
    if (isTag) parts.push({ begin, end, tag: name?.is === 'word' ? name.text : '', tokens: tokens.slice(1) });
    else parts.push({ begin, end, tag: null, tokens });
    at = end;
  }
  return parts;
}

/** The words of a part that name a value: no reserved word, property (`a.size`), filter or named argument. */
export function namesIn(part: Part): readonly Token[] {
  const { tokens } = part;
  return tokens.filter((token, at) => {
    if (token.is !== 'word' || isReserved(token.text) || /^-?\d*$/u.test(token.text)) return false;
    return !isProperty(tokens, at) && tokens[at - 1]?.text !== '|' && tokens[at + 1]?.text !== ':';
  });
}

/** A full stop that follows a value without a blank; a lone one (`.f1`) LiquidJS passes over. */
function isProperty(tokens: readonly Token[], at: number): boolean {
  const [stop, owner] = [tokens[at - 1], tokens[at - 2]];
  if (stop?.text !== '.' || owner === undefined) return false;
  return (owner.is !== 'mark' || owner.text === ']') && owner.begin + owner.text.length === stop.begin;
}

function openingAfter(source: string, from: number): number {
  const found = /\{[{%]/gu;
  found.lastIndex = from;
  return found.exec(source)?.index ?? -1;
}

function closeOfTag(source: string, begin: number): number {
  const at = source.indexOf('%}', begin + 1);
  return at === -1 ? -1 : at + 2;
}

/** Inside quotes nothing closes an output. */
function closeOfOutput(source: string, begin: number): number {
  const next = /"(?:\\[^]|[^"\\])*"?|'(?:\\[^]|[^'\\])*'?|\}\}|[^]/gu;
  next.lastIndex = begin + 2;
  for (let match = next.exec(source); match !== null; match = next.exec(source)) {
    if (match[0] === '}}') return next.lastIndex;
  }
  return -1;
}

/** A minus sign beside a delimiter only trims blanks. */
function tokensOf(source: string, begin: number, end: number): readonly Token[] {
  const from = source[begin + 2] === '-' ? begin + 3 : begin + 2;
  const to = source[end - 3] === '-' ? end - 3 : end - 2;
  const tokens: Token[] = [];
  for (const match of source.slice(from, Math.max(from, to)).matchAll(tokenPattern)) {
    const [text] = match;
    tokens.push({ is: kindOfToken(text), text, begin: from + match.index });
  }
  return tokens;
}

function kindOfToken(text: string): Token['is'] {
  if (text.startsWith('"') || text.startsWith("'")) return 'quoted';
  return wordPattern.test(text) ? 'word' : 'mark';
}

/** What LiquidJS takes for blank and for part of a word, by UTF-16 code unit. */
const blanks = String.raw`\t-\r \u00a0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000`;
const word = String.raw`(?:[\w\-?]|[^\u0000-\u007f\u201c\u201d${blanks}])+`;
const wordPattern = new RegExp(`^${word}`);
const tokenPattern = new RegExp(String.raw`"(?:\\[^]|[^"\\])*"?|'(?:\\[^]|[^'\\])*'?|${word}|[^${blanks}]`, 'g');
