import { useCallback } from 'react';
import { say } from '#text/i18n.ts';
import type { Said } from '#text/said.ts';
import { useSpokenLang } from './useLang.ts';

/** Says words that are data in the language of the interface. */
export function useSay(): (said: Said) => string {
  const lang = useSpokenLang();
  return useCallback((said: Said) => say(said, lang), [lang]);
}
