import { PageHeader } from '#ui/PageHeader.tsx';
import { useWords } from '#ui/useWords.ts';
import { appWords } from '../app.text.ts';
import { Page } from '../Page.tsx';

/** @param props the id in the address */
export function SendRequestPage({ id }: { readonly id: string }) {
  const t = useWords(appWords);
  return (
    <Page title={t('nav.portal')}>
      <PageHeader title={id} />
    </Page>
  );
}
