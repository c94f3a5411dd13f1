import '@fontsource-variable/inter/wght.css';
import './mantine.css';
import './theme.css';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { ModalsProvider } from '@mantine/modals';
import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import { cssVariables, themeOf } from './theme.ts';
import { uiWords } from './ui.text.ts';
import { startLang } from './useLang.ts';
import { useWords } from './useWords.ts';

/** Gives everything inside its look, its language, its dialogs and its notices. One, around the whole application. */
export function UiProvider({ children }: { readonly children: ReactNode }) {
  useState(startLang);
  const t = useWords(uiWords);
  const theme = useMemo(() => themeOf(t('close')), [t]);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colourScheme}
      defaultColorScheme="auto"
      deduplicateCssVariables={false}
    >
      <ModalsProvider labels={{ confirm: t('close'), cancel: t('cancel') }}>{children}</ModalsProvider>
      <Suspense fallback={null}>
        <Notices />
      </Suspense>
    </MantineProvider>
  );
}

const Notices = lazy(async () => ({ default: (await import('./Notices.tsx')).Notices }));

const colourScheme = localStorageColorSchemeManager({ key: 'cauce.theme' });
