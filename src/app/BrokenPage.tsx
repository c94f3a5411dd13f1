import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { ErrorState } from '#ui/ErrorState.tsx';
import { useWords } from '#ui/useWords.ts';
import { appWords } from './app.text.ts';
import { detailOf } from './whyFailed.ts';

/** What stands in the place of a page that failed. */
export function BrokenPage({ error }: { readonly error: unknown }) {
  const t = useWords(appWords);
  return (
    <ErrorState
      title={t('broken.title')}
      text={t('broken.text')}
      detail={detailOf(error)}
      actions={
        <Button variant="filled" leftSection={<IconRefresh size={16} aria-hidden />} onClick={() => location.reload()}>
          {t('reload')}
        </Button>
      }
    />
  );
}
