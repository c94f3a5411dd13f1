import { useMemo } from 'react';
import { tOf, type T } from '#text/i18n.ts';
import type { Words } from '#text/words.ts';
import { useSpokenLang } from './useLang.ts';

/** The typed `t` of a folder's words in the language of the interface. */
export function useWords<K extends string>(handle: Words<K>): T<K> {
  const lang = useSpokenLang();
  return useMemo(() => tOf(handle, lang), [handle, lang]);
}
