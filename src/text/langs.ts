/** The languages of the interface. */
export type Lang = 'es' | 'en';

/** A language, or the invented one that marks every word so that tests find unmarked ones. */
export type LangOrPseudo = Lang | 'qps';

/** The languages of the interface, the default first. */
export const langs: readonly Lang[] = ['es', 'en'];

/** The language whose rules (plurals, dates, numbers) a text follows; the invented one follows Spanish. */
export function localeOf(lang: LangOrPseudo): Lang {
  return lang === 'qps' ? 'es' : lang;
}

/** Whether a text, for example a stored choice, names a language. */
export function isLangOrPseudo(text: unknown): text is LangOrPseudo {
  return text === 'es' || text === 'en' || text === 'qps';
}
