import { localeOf, type LangOrPseudo } from './langs.ts';

/** A number as the language writes it: 12.345,6 in Spanish, 12,345.6 in English. */
export function formatNumber(value: number, lang: LangOrPseudo, options: Intl.NumberFormatOptions = {}): string {
  return numberFormat(lang, options).format(value);
}

/** A share between 0 and 1 as a percentage without decimals. */
export function formatPercent(share: number, lang: LangOrPseudo): string {
  return numberFormat(lang, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** A size in bytes in the largest unit that keeps it above one, in steps of 1000. */
export function formatBytes(bytes: number, lang: LangOrPseudo): string {
  const step = Math.min(byteUnits.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const unit = byteUnits[step] ?? 'byte';
  const options = {
    style: 'unit',
    unit,
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: 1,
  } as const;
  return numberFormat(lang, options).format(bytes / 1000 ** step);
}

/** Joins words as the language does: "a, b y c"; `or` joins with "o". */
export function formatList(items: readonly string[], lang: LangOrPseudo, join: 'and' | 'or' = 'and'): string {
  const type = join === 'and' ? 'conjunction' : 'disjunction';
  return new Intl.ListFormat(localeOf(lang), { type }).format(items);
}

const byteUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(lang: LangOrPseudo, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const name = `${localeOf(lang)} ${JSON.stringify(options)}`;
  const known = formats.get(name);
  if (known !== undefined) return known;
  // Spanish leaves four-digit numbers ungrouped; in a column of numbers that reads as a mistake.
  const format = new Intl.NumberFormat(localeOf(lang), { useGrouping: 'always', ...options });
  formats.set(name, format);
  return format;
}
