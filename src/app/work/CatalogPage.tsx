import { PageHeader } from '#ui/PageHeader.tsx';
import { useWords } from '#ui/useWords.ts';
import { appWords } from '../app.text.ts';
import { Page } from '../Page.tsx';

export function CatalogPage() {
  const t = useWords(appWords);
  return (
    <Page title={t('nav.portal')}>
      <PageHeader title={t('nav.portal')} />
    </Page>
  );
}
