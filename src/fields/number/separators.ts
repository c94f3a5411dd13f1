import type { Lang } from '#text/langs.ts';

/** How a language parts thousands and decimals: `1.234,5` in Spanish. */
export function separatorsOf(lang: Lang): { readonly thousandSeparator: string; readonly decimalSeparator: string } {
  const parts = new Intl.NumberFormat(lang, { useGrouping: true }).formatToParts(1_234_567.5);
  const find = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { thousandSeparator: find('group'), decimalSeparator: find('decimal') };
}
