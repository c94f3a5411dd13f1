import type { Category } from '#storage/records.ts';
import type { Column } from '#ui/columns.ts';
import { Content } from '#ui/Content.tsx';
import { StateBadge } from '#ui/StateBadge.tsx';
import { useWords } from '#ui/useWords.ts';
import type { Catalogue } from './catalogue.ts';
import { catalogueWords } from './catalogue.text.ts';
import styles from './CataloguePage.module.css';

/** The columns of the categories of an area. */
export function useCategoryColumns(catalogue: Catalogue): readonly Column<Category>[] {
  const t = useWords(catalogueWords);
  return [
    {
      id: 'name',
      heading: t('category'),
      width: '45%',
      cell: ({ name, description }) => (
        <span className={styles.name}>
          <Content>{name}</Content>
          {description !== '' && <Content className={styles.dim}>{description}</Content>}
        </span>
      ),
    },
    { id: 'process', heading: t('process'), cell: (category) => <Served category={category} catalogue={catalogue} /> },
  ];
}

function Served({ category, catalogue }: { readonly category: Category; readonly catalogue: Catalogue }) {
  const t = useWords(catalogueWords);
  const process = catalogue.processes.find((one) => one.id === category.process);
  if (process === undefined) {
    return (
      <span className={styles.process}>
        <StateBadge tone="neutral" word={t('noProcess')} />
        <span className={styles.dim}>{t('noProcessHelp')}</span>
      </span>
    );
  }
  const { name, lang } = process;
  return (
    <span className={styles.process}>
      <Content lang={lang}>{name}</Content>
      {process.published !== null && (
        <StateBadge tone="good" word={t('version', { number: process.published.number })} />
      )}
    </span>
  );
}
