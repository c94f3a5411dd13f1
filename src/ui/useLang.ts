import { useTranslation } from 'react-i18next';
import { i18n } from '#text/i18n.ts';
import { isLangOrPseudo, localeOf, type Lang, type LangOrPseudo } from '#text/langs.ts';
import { remember, remembered } from './remember.ts';

/** The language of the interface and the way to choose another, which is kept in this browser. */
export function useLang(): { readonly lang: Lang; readonly chooseLang: (lang: LangOrPseudo) => void } {
  return { lang: localeOf(useSpokenLang()), chooseLang };
}

/** The language that words are said in; in tests it may be the invented one. */
export function useSpokenLang(): LangOrPseudo {
  const { i18n: current } = useTranslation(undefined, { i18n, useSuspense: false });
  return isLangOrPseudo(current.language) ? current.language : 'es';
}

/** Speaks the language that was chosen here before, or Spanish. */
export function startLang(): void {
  const kept = remembered('lang');
  speak(isLangOrPseudo(kept) ? kept : 'es');
}

function chooseLang(lang: LangOrPseudo): void {
  remember('lang', lang);
  speak(lang);
}

function speak(lang: LangOrPseudo): void {
  void i18n.changeLanguage(lang);
  document.documentElement.lang = localeOf(lang);
}
