import { isDate } from '#model/time.ts';
import type { Lang } from '#text/langs.ts';

/**
 * The date that somebody typed, in the order of their language, with `/`, `-`, `.` or a blank between the parts, or as
 * `YYYY-MM-DD`. Without a year it is this year's; two digits are of this century. Null while it is not a date yet.
 * @param today `YYYY-MM-DD`
 */
export function toTypedDate(text: string, lang: Lang, today: string): string | null {
  const parts = text.trim().split(/[\s/.-]+/u);
  if (parts.length < 2 || parts.length > 3 || !parts.every((part) => /^\d{1,4}$/u.test(part))) return null;
  const [first = '', second = '', third = today.slice(0, 4)] = parts;
  if (first.length === 4) return dateOf(first, second, parts[2] ?? '');
  return lang === 'en' ? dateOf(third, first, second) : dateOf(third, second, first);
}

function dateOf(year: string, month: string, day: string): string | null {
  const wholeYear = year.length === 2 ? `20${year}` : year;
  const date = `${wholeYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? date : null;
}
