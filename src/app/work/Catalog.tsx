import { Button } from '@mantine/core';
import { useState } from 'react';
import { Content } from '#ui/Content.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { useNavigateTo } from '#ui/navigation.tsx';
import { useWords } from '#ui/useWords.ts';
import { ListBar } from '../ListBar.tsx';
import { paths } from '../paths.ts';
import { isFound } from '../plain.ts';
import { useMe } from '../SessionProvider.tsx';
import styles from './Catalog.module.css';
import { catalogWords } from './catalog.text.ts';
import { CategoryCard } from './CategoryCard.tsx';
import type { OfferedArea } from './offers.ts';

/** What can be asked for, by area, narrowed by words. */
export function Catalog({ areas }: { readonly areas: readonly OfferedArea[] }) {
  const t = useWords(catalogWords);
  const [text, setText] = useState('');
  if (areas.length === 0) return <NothingOffered />;
  const found = areas
    .map(({ area, categories }) => ({
      area,
      categories: categories.filter(({ category }) => isFound(text, area.name, category.name, category.description)),
    }))
    .filter(({ categories }) => categories.length > 0);
  return (
    <>
      <ListBar label={t('search')} search={text} onSearch={setText} />
      {found.length === 0 && (
        <EmptyState
          title={t('none.title', { text })}
          text={t('none.text')}
          action={<Button onClick={() => setText('')}>{t('none.action')}</Button>}
        />
      )}
      {found.map(({ area, categories }) => (
        <section key={area.id} className={styles.area} aria-labelledby={`area-${area.id}`}>
          <h2 id={`area-${area.id}`} className={styles.name}>
            <Content>{area.name}</Content>
          </h2>
          <ul className={styles.cards}>
            {categories.map((offered) => (
              <CategoryCard key={offered.category.id} {...offered} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function NothingOffered() {
  const t = useWords(catalogWords);
  const { role } = useMe();
  const navigate = useNavigateTo();
  const isAdmin = role === 'administrator';
  return (
    <EmptyState
      title={t('empty.title')}
      text={isAdmin ? `${t('empty.text')} ${t('empty.admin')}` : t('empty.text')}
      action={isAdmin && <Button onClick={() => navigate?.(paths.processes)}>{t('empty.action')}</Button>}
    />
  );
}
