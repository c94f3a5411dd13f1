import { refuse, type Refusal } from '#model/issue.ts';
import { isJsonObject, type Json } from '#model/json.ts';
import './exchange.text.ts';
import { limits } from './limits.ts';
import { scanJson } from './scanJson.ts';
import { signatureOf } from './signature.ts';

/** What the gate lets through, or why not; `file` is in every refusal's words. */
export type Gated = { readonly json: Json } | { readonly refused: Refusal };

/**
 * The gate that every JSON file from outside passes before anything looks at its meaning:
 * size → first bytes → UTF-8 → depth, repeated keys and early end, on the text → JSON → keys that could reach
 * a prototype, text that is not well formed, text that is too long. Nothing is built from a file that fails.
 * @param bytes the whole file; @param file its name, for the words of a refusal
 */
export function passGate(bytes: Uint8Array, file: string): Gated {
  if (bytes.length > limits.file) return refuse('exchange.tooBig', { file, most: limits.file / 1024 / 1024 });
  const signature = signatureOf(bytes);
  if (signature !== 'json') return refuse(`exchange.is.${signature}`, { file });
  const text = decode(bytes);
  if (text === null) return refuse('exchange.notUtf8', { file });
  const fault = scanJson(text, limits.depth);
  if (fault !== null) return refuse(`exchange.${fault.fault}`, { file, at: fault.at, most: limits.depth });
  const parsed = parse(text);
  if ('error' in parsed) return refuse('exchange.notJson', { file, line: parsed.line });
  const bad = badPlace(parsed.json, []);
  return bad === null ? parsed : refuse(`exchange.${bad.fault}`, { file, at: bad.at.join('.'), most: limits.text });
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function parse(text: string): { readonly json: Json } | { readonly error: SyntaxError; readonly line: number } {
  try {
    const json: Json = JSON.parse(text);
    return { json };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const position = /position (\d+)/.exec(error.message)?.[1];
    return { error, line: text.slice(0, Number(position ?? 0)).split('\n').length };
  }
}

interface BadPlace {
  readonly fault: 'reservedKey' | 'brokenText' | 'longText';
  readonly at: readonly string[];
}

const reserved: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** The first key or text that no file of ours may hold; depth is bounded already, so recursion is safe. */
function badPlace(value: Json, at: readonly string[]): BadPlace | null {
  if (typeof value === 'string') return badText(value, at);
  if (Array.isArray(value))
    return firstBad(
      value.map((item: Json, index) => [String(index), item] as const),
      at,
    );
  return isJsonObject(value) ? firstBad(Object.entries(value), at) : null;
}

function firstBad(entries: readonly (readonly [string, Json])[], at: readonly string[]): BadPlace | null {
  for (const [key, item] of entries) {
    const here = [...at, key];
    const bad = reserved.has(key)
      ? ({ fault: 'reservedKey', at: here } as const)
      : (badText(key, here) ?? badPlace(item, here));
    if (bad !== null) return bad;
  }
  return null;
}

function badText(text: string, at: readonly string[]): BadPlace | null {
  if (text.length > limits.text) return { fault: 'longText', at };
  return text.isWellFormed() ? null : { fault: 'brokenText', at };
}
