/** Whether every word of a query is in one of the texts, whatever its accents and capitals: "oscar" finds "Óscar". */
export function isFound(query: string, texts: readonly string[]): boolean {
  const inside = plain(texts.join(' '));
  return plain(query)
    .split(/\s+/u)
    .every((word) => inside.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
