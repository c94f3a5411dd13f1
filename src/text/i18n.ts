import { createInstance, type i18n as I18n } from 'i18next';
import { formatList } from './numbers.ts';
import { langs, localeOf, type LangOrPseudo } from './langs.ts';
import { pseudo } from './pseudo.ts';
import type { Said, SaidParam, SaidParams } from './said.ts';
import { wordsOf, type Words } from './words.ts';

export type { LangOrPseudo } from './langs.ts';

/** Says one key of a folder's words. */
export type T<K extends string = string> = (key: K, params?: SaidParams) => string;

/** An i18next instance that starts at once and holds no words yet: they come as they are first said. */
function createI18n(lang: LangOrPseudo): I18n {
  const instance = createInstance();
  void instance.init({
    lng: lang,
    fallbackLng: false,
    supportedLngs: [...langs, 'qps'],
    resources: {},
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key: string, _default: unknown, at: { readonly ns: string; readonly lng: string }) =>
      missing(`${at.ns}.${key}`, at.lng),
    missingInterpolationHandler: (text: string, match: readonly string[]) => missing(`${text} ← ${match[1]}`, ''),
  });
  return instance;
}

/** The instance of the application; it begins in Spanish. */
export const i18n: I18n = createI18n('es');

/** Says words that are data. A code without words gives ⟦code⟧ and is reported (see `reportMissing`). */
export function say(said: Said, lang: LangOrPseudo): string {
  const dot = said.code.indexOf('.');
  const handle = wordsOf(said.code.slice(0, Math.max(dot, 0)));
  if (handle === undefined) return missing(said.code, lang);
  return tOf(handle, lang)(said.code.slice(dot + 1), said.params);
}

/** The typed `t` of a folder's words in one language; works without React. */
export function tOf<K extends string>(handle: Words<K>, lang: LangOrPseudo): T<K> {
  load(handle, lang);
  return (key, params = {}) => {
    const count = params['count'];
    const replace = Object.fromEntries(Object.entries(params).map(([name, param]) => [name, spoken(param, lang)]));
    const plural = typeof count === 'number' ? { count } : {};
    return i18n.t(key, { ...plural, lng: lang, ns: handle.ns, replace, nest: false });
  };
}

/** Chooses who hears of a code without words; without a choice it throws, except in production. */
export function reportMissing(report: (code: string, lang: string) => void): void {
  onMissing = report;
}

/** A code was said that no words were declared for. */
export class MissingWordsError extends Error {
  override readonly name = 'MissingWordsError';
  readonly code: string;
  readonly lang: string;
  constructor(code: string, lang: string) {
    super(`No words for "${code}" (${lang})`);
    this.code = code;
    this.lang = lang;
  }
}

let onMissing = (code: string, lang: string): void => {
  if (!isProduction()) throw new MissingWordsError(code, lang);
};

function missing(code: string, lang: string): string {
  onMissing(code, lang);
  return `⟦${code}⟧`;
}

function isProduction(): boolean {
  // Outside a bundle there is no such object, whatever its type says.
  const env = import.meta.env as { readonly PROD: boolean } | undefined;
  return env?.PROD ?? false;
}

const loaded = new Map<string, Words<never>>();

/** Hands the words of one language to i18next, again when a module was reloaded with other words. */
function load<K extends string>(handle: Words<K>, lang: LangOrPseudo): void {
  const name = `${lang} ${handle.ns}`;
  if (loaded.get(name) === handle) return;
  i18n.addResourceBundle(lang, handle.ns, bundleOf(handle, lang), false, true);
  loaded.set(name, handle);
}

/** Spanish has a third plural form, for millions, which reads as the common one. */
function bundleOf<K extends string>(handle: Words<K>, lang: LangOrPseudo): Readonly<Record<string, string>> {
  const entries = Object.entries(handle[localeOf(lang)]).flatMap(([key, text]) => {
    const value = lang === 'qps' ? pseudo(text) : text;
    const many = key.endsWith('_other') ? [[key.replace(/_other$/u, '_many'), value] as const] : [];
    return [[key, value] as const, ...many];
  });
  return Object.fromEntries(entries);
}

function spoken(param: SaidParam, lang: LangOrPseudo): string | number | boolean {
  if (param === null) return '';
  if (typeof param !== 'object') return param;
  if (isSaid(param)) return say(param, lang);
  return formatList(
    param.map((item) => (typeof item === 'string' ? item : say(item, lang))),
    lang,
  );
}

function isSaid(param: Said | readonly (string | Said)[]): param is Said {
  return 'code' in param;
}
