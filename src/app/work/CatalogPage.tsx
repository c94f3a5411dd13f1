import { PageHeader } from '#ui/PageHeader.tsx';
import { useWords } from '#ui/useWords.ts';
import { LiveView } from '../LiveView.tsx';
import { Page } from '../Page.tsx';
import { useServices } from '../ServicesProvider.tsx';
import { useMe } from '../SessionProvider.tsx';
import { useLive } from '../useLive.ts';
import { Catalog } from './Catalog.tsx';
import { catalogWords } from './catalog.text.ts';
import { offersOf } from './offers.ts';

/** Catálogo: the requester's portal, where one chooses what to ask for. */
export function CatalogPage() {
  const t = useWords(catalogWords);
  const { storage } = useServices();
  const { as } = useMe();
  const live = useLive(() => offersOf(storage, as), [storage, as]);
  return (
    <Page title={t('title')}>
      <PageHeader title={t('title')} description={t('about')} />
      <LiveView live={live} shape="cards">
        {(areas) => <Catalog areas={areas} />}
      </LiveView>
    </Page>
  );
}
