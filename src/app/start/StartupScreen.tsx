import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { ErrorState } from '#ui/ErrorState.tsx';
import { useWords } from '#ui/useWords.ts';
import { appWords } from '../app.text.ts';
import type { Startup } from '../startup.ts';
import { detailOf } from '../whyFailed.ts';
import { LostScreen } from './LostScreen.tsx';
import { startWords } from './start.text.ts';
import { StartFrame } from './StartFrame.tsx';

interface StartupScreenProps {
  readonly state: Exclude<Startup, { readonly is: 'open' | 'opening' | 'upgrading' }>;
}

/** What is shown while the database is not open: why, and what to do. */
export function StartupScreen({ state }: StartupScreenProps) {
  return (
    <StartFrame>
      <Inside state={state} />
    </StartFrame>
  );
}

function Inside({ state }: StartupScreenProps) {
  const t = useWords(startWords);
  switch (state.is) {
    case 'blocked':
      return <ErrorState title={t('blocked.title')} text={t('blocked.text')} />;
    case 'lost':
      return <LostScreen {...state} />;
    case 'newer':
      return <ErrorState title={t('newer.title')} text={t('newer.text')} actions={<Reload />} />;
    case 'failed':
      return (
        <ErrorState
          title={t('failed.title')}
          text={t('failed.text')}
          detail={detailOf(state.error)}
          actions={<Reload />}
        />
      );
  }
}

function Reload() {
  const t = useWords(appWords);
  return (
    <Button variant="filled" leftSection={<IconRefresh size={16} aria-hidden />} onClick={() => location.reload()}>
      {t('reload')}
    </Button>
  );
}
