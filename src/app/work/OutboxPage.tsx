import { PageHeader } from '#ui/PageHeader.tsx';
import { useWords } from '#ui/useWords.ts';
import { appWords } from '../app.text.ts';
import { Page } from '../Page.tsx';

export function OutboxPage() {
  const t = useWords(appWords);
  return (
    <Page title={t('nav.outbox')}>
      <PageHeader title={t('nav.outbox')} />
    </Page>
  );
}
