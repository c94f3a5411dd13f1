import { Button } from '@mantine/core';
import { EmptyState } from '#ui/EmptyState.tsx';
import { useNavigateTo } from '#ui/navigation.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { useWords } from '#ui/useWords.ts';
import { appWords } from './app.text.ts';
import { Page } from './Page.tsx';
import { paths } from './paths.ts';

/** What an unknown address, or the address of something that is gone, shows. */
export function MissingPage({ what = 'page' }: { readonly what?: 'page' | 'process' | 'request' | 'category' }) {
  const t = useWords(appWords);
  const navigate = useNavigateTo();
  return (
    <Page title={t('missing.title')}>
      <PageHeader title={t('missing.title')} />
      <EmptyState
        title={t(`missing.${what}`)}
        action={<Button onClick={() => navigate?.(paths.home)}>{t('goHome')}</Button>}
      />
    </Page>
  );
}
