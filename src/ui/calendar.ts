import 'dayjs/locale/es';
import { localeOf, type LangOrPseudo } from '#text/langs.ts';

/** How calendars of the component library speak: names of months, order of a written date, first day of the week. */
export interface CalendarLocale {
  readonly locale: string;
  /** `dayjs` format of a date as it is typed. */
  readonly valueFormat: string;
  readonly firstDayOfWeek: 0 | 1;
}

/** How calendars speak a language. */
export function calendarOf(lang: LangOrPseudo): CalendarLocale {
  return calendars[localeOf(lang)];
}

const calendars = {
  es: { locale: 'es', valueFormat: 'DD/MM/YYYY', firstDayOfWeek: 1 },
  en: { locale: 'en', valueFormat: 'MM/DD/YYYY', firstDayOfWeek: 0 },
} as const;
