/** Whether what was typed is in one of the texts; accents and capitals do not matter. */
export function isFound(typed: string, ...texts: readonly string[]): boolean {
  const sought = plain(typed);
  return sought === '' || texts.some((text) => plain(text).includes(sought));
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase().trim();
}
