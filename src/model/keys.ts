/** A key that a text can name a field by: `version`, `fecha_2`. */
export const keyPattern = /^[a-z][a-zA-Z0-9_]*$/u;

/** Whether a word means something of its own inside the delimiters of a text, so that it cannot name a field. */
export function isReserved(word: string): boolean {
  return reserved.has(word);
}

const reserved: ReadonlySet<string> = new Set(
  [
    'if elsif else endif for endfor in break continue forloop limit offset reversed',
    'and or not contains true false nil null empty blank',
  ].flatMap((names) => names.split(' ')),
);
