import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { useWords } from '#ui/useWords.ts';
import { appWords } from '../app.text.ts';
import { ListBar } from '../ListBar.tsx';
import { LiveView } from '../LiveView.tsx';
import { Page } from '../Page.tsx';
import { isFound } from '../plain.ts';
import { useServices } from '../ServicesProvider.tsx';
import { useLive } from '../useLive.ts';
import { AreaDialog } from './AreaDialog.tsx';
import { AreaPanel } from './AreaPanel.tsx';
import { readCatalogue, type Catalogue } from './catalogue.ts';
import { catalogueWords } from './catalogue.text.ts';
import styles from './CataloguePage.module.css';

/** Configuración › Catálogo de servicios: areas, their categories, and the process that serves each. */
export function CataloguePage() {
  const t = useWords(catalogueWords);
  const tApp = useWords(appWords);
  const { storage } = useServices();
  const live = useLive(() => readCatalogue(storage), [storage]);
  const [isAdding, setAdding] = useState(false);
  const add = (
    <Button variant="filled" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
      {t('addArea')}
    </Button>
  );
  const isEmpty = live.is === 'here' && live.value.areas.length === 0;
  return (
    <Page title={t('title')} crumbs={[{ label: tApp('crumb.settings') }]}>
      <PageHeader title={t('title')} description={t('about')} actions={isEmpty ? undefined : add} />
      <LiveView live={live} shape="cards">
        {(catalogue) =>
          isEmpty ? (
            <EmptyState title={t('empty')} text={t('emptyText')} action={add} />
          ) : (
            <Areas catalogue={catalogue} />
          )
        }
      </LiveView>
      {isAdding && live.is === 'here' && (
        <AreaDialog area={null} areas={live.value.areas} onClose={() => setAdding(false)} />
      )}
    </Page>
  );
}

function Areas({ catalogue }: { readonly catalogue: Catalogue }) {
  const t = useWords(catalogueWords);
  const [search, setSearch] = useState('');
  const isWanted = (of: { readonly name: string; readonly description?: string }, area: string) =>
    search === '' || isFound(search, of.name, of.description ?? '', area);
  const shown = catalogue.areas.flatMap((area) => {
    const categories = catalogue.categories.filter((one) => one.area === area.id && isWanted(one, area.name));
    return categories.length > 0 || isWanted(area, area.name) ? [{ area, categories }] : [];
  });
  return (
    <>
      <ListBar label={t('search')} search={search} onSearch={setSearch} />
      <div className={styles.areas}>
        {shown.map(({ area, categories }) => (
          <AreaPanel key={area.id} area={area} categories={categories} catalogue={catalogue} />
        ))}
        {shown.length === 0 && <EmptyState small title={t('none', { text: search })} text={t('noneText')} />}
      </div>
    </>
  );
}
