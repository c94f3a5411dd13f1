/** What is wrong with a JSON text before it is parsed. `at` names the place: `process.blocks.b1`. */
export type ScanFault =
  | { readonly fault: 'tooDeep'; readonly at: string }
  | { readonly fault: 'twice'; readonly at: string }
  | { readonly fault: 'cutShort'; readonly at: string };

/**
 * Reads a JSON text once, without building anything, for what `JSON.parse` cannot tell: how deep it is (a deep
 * document overflows the stack of whoever walks it), a key written twice in one object (the last would win in
 * silence) and an end that came too early. Other syntax errors are left to `JSON.parse`.
 */
export function scanJson(text: string, maxDepth: number): ScanFault | null {
  const open: Level[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    const level = open.at(-1);
    if (char === '"') {
      const end = endOfString(text, at);
      if (end === -1) return { fault: 'cutShort', at: pathOf(open) };
      if (level !== undefined && !takesString(level, text.slice(at, end + 1)))
        return { fault: 'twice', at: pathOf(open) };
      at = end;
    } else if (char === '{' || char === '[') {
      open.push({ keys: char === '{' ? new Set() : null, wantsKey: char === '{', key: '', index: 0 });
      if (open.length > maxDepth) return { fault: 'tooDeep', at: pathOf(open.slice(0, -1)) };
    } else if (char === '}' || char === ']') {
      open.pop();
    } else if (char === ',' && level !== undefined) {
      level.wantsKey = level.keys !== null;
      level.index += 1;
    }
  }
  return open.length > 0 ? { fault: 'cutShort', at: pathOf(open) } : null;
}

/** An object (with the keys seen so far) or a list that is open while reading. */
interface Level {
  readonly keys: Set<string> | null;
  wantsKey: boolean;
  key: string;
  index: number;
}

/** Takes a string into the object or list that is open; false when it is a key that the object has already. */
function takesString(level: Level, quoted: string): boolean {
  if (level.keys === null || !level.wantsKey) return true;
  level.key = unquote(quoted);
  level.wantsKey = false;
  if (level.keys.has(level.key)) return false;
  level.keys.add(level.key);
  return true;
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\\') at += 1;
    else if (char === '"') return at;
  }
  return -1;
}

/** The characters of a quoted key; a malformed one stands for itself, since `JSON.parse` will refuse it. */
function unquote(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch (error) {
    if (error instanceof SyntaxError) return quoted;
    throw error;
  }
}

function pathOf(open: readonly Level[]): string {
  return open
    .map((level) => (level.keys === null ? String(level.index) : level.key))
    .filter((step) => step !== '')
    .join('.');
}
