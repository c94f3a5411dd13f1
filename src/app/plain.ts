/** A text without accents and capitals, for searching: "óscar" is found by "Oscar". */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Whether every word that is looked for is in one of the texts. */
export function isFound(search: string, ...texts: readonly string[]): boolean {
  const where = plain(texts.join(' '));
  return plain(search)
    .split(/\s+/u)
    .every((word) => where.includes(word));
}

/** A name as an identifier in files: "Comité RFC" → `comite-rfc`. */
export function slugOf(name: string): string {
  return plain(name)
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
}
