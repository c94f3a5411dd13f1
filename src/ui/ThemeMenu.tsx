import { useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { ChoiceMenu } from './ChoiceMenu.tsx';
import { uiWords } from './ui.text.ts';
import { useWords } from './useWords.ts';

/** Chooses the light or the dark theme, or the one of the system. */
export function ThemeMenu() {
  const t = useWords(uiWords);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <ChoiceMenu
      label={t('theme.choose', { theme: t(`theme.${colorScheme}`) })}
      icon={icons[colorScheme]}
      choices={themes.map((value) => ({ value, word: t(`theme.${value}`) }))}
      value={colorScheme}
      onChoose={setColorScheme}
    />
  );
}

const themes = ['light', 'dark', 'auto'] as const;

const icons = {
  light: <IconSun aria-hidden />,
  dark: <IconMoon aria-hidden />,
  auto: <IconDeviceDesktop aria-hidden />,
} as const;
