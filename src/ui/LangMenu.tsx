import { IconLanguage } from '@tabler/icons-react';
import { langs } from '#text/langs.ts';
import { ChoiceMenu } from './ChoiceMenu.tsx';
import { uiWords } from './ui.text.ts';
import { useLang } from './useLang.ts';
import { useWords } from './useWords.ts';

/** Chooses the language of the interface; each language is named in itself. */
export function LangMenu() {
  const t = useWords(uiWords);
  const { lang, chooseLang } = useLang();
  return (
    <ChoiceMenu
      label={t('lang.choose', { lang: t(`lang.${lang}`) })}
      icon={<IconLanguage aria-hidden />}
      choices={langs.map((value) => ({ value, word: t(`lang.${value}`), lang: value }))}
      value={lang}
      onChoose={chooseLang}
    />
  );
}
