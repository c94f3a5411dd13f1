import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import type { Area, Category } from '#storage/records.ts';
import { Content } from '#ui/Content.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { RowMenu, type RowAction } from '#ui/RowMenu.tsx';
import { useWords } from '#ui/useWords.ts';
import { lazily } from '#ui/lazily.ts';
import { useServices } from '../ServicesProvider.tsx';
import { useAttempt } from '../useAttempt.ts';
import { useRemove } from '../useRemove.ts';
import { AreaDialog } from './AreaDialog.tsx';
import { swapped, type Catalogue } from './catalogue.ts';
import { catalogueWords } from './catalogue.text.ts';
import styles from './CataloguePage.module.css';
import { useCategoryColumns } from './useCategoryColumns.tsx';

const CategoryDialog = lazily(() => import('./CategoryDialog.tsx'), 'CategoryDialog');
const AssignToCategory = lazily(() => import('./AssignToCategory.tsx'), 'AssignToCategory');

interface AreaPanelProps {
  readonly area: Area;
  /** Those that the search has left. */
  readonly categories: readonly Category[];
  readonly catalogue: Catalogue;
}

type Open =
  | { readonly is: 'area' }
  | { readonly is: 'category'; readonly category: Category | null }
  | { readonly is: 'assign'; readonly category: Category };

/** One area of the catalogue with its categories. */
export function AreaPanel({ area, categories, catalogue }: AreaPanelProps) {
  const t = useWords(catalogueWords);
  const [open, setOpen] = useState<Open | null>(null);
  const columns = useCategoryColumns(catalogue);
  const actionsOfArea = useAreaActions(area, catalogue, () => setOpen({ is: 'area' }));
  const remove = useRemove();
  const { storage } = useServices();

  function removeCategory(category: Category) {
    void remove({
      text: t('removed', { name: category.name }),
      remove: () => storage.catalogue.removeCategory(category.id),
      restore: () => storage.catalogue.keepCategory(category),
    });
  }
  const close = () => setOpen(null);
  const buttonsOf = (category: Category) => (
    <Button size="xs" onClick={() => setOpen({ is: 'assign', category })}>
      {t('assignProcess')}
    </Button>
  );
  const add = (
    <Button
      leftSection={<IconPlus size={16} aria-hidden />}
      aria-label={t('addCategoryTo', { name: area.name })}
      onClick={() => setOpen({ is: 'category', category: null })}
    >
      {t('addCategory')}
    </Button>
  );
  return (
    <section aria-labelledby={`area-${area.id}`}>
      <header className={styles.area}>
        <h2 id={`area-${area.id}`} className={styles.areaName}>
          <Content>{area.name}</Content>
        </h2>
        {add}
        <RowMenu label={t('areaActions', { name: area.name })} actions={actionsOfArea} />
      </header>
      <DataTable
        label={area.name}
        columns={columns}
        rows={categories}
        keyOf={(category) => category.id}
        nameOf={(category) => category.name}
        buttonsOf={buttonsOf}
        actionsOf={(category) => [
          { label: t('edit'), onClick: () => setOpen({ is: 'category', category }) },
          { label: t('removeCategory'), isDestructive: true, onClick: () => removeCategory(category) },
        ]}
        empty={<EmptyState small title={t('areaEmpty')} text={t('areaEmptyText')} />}
      />
      {open?.is === 'area' && <AreaDialog area={area} areas={catalogue.areas} onClose={close} />}
      <Suspense fallback={null}>
        {open?.is === 'category' && (
          <CategoryDialog category={open.category} area={area} catalogue={catalogue} onClose={close} />
        )}
        {open?.is === 'assign' && <AssignToCategory category={open.category} catalogue={catalogue} onClose={close} />}
      </Suspense>
    </section>
  );
}

function useAreaActions(area: Area, { areas, categories }: Catalogue, onRename: () => void): readonly RowAction[] {
  const t = useWords(catalogueWords);
  const { storage } = useServices();
  const attempt = useAttempt();
  const remove = useRemove();

  function move(step: -1 | 1) {
    const changed = swapped(areas, area, step);
    return attempt(async () => {
      for (const one of changed) await storage.catalogue.keepArea(one);
    });
  }
  function removeArea() {
    return remove({
      text: t('removed', { name: area.name }),
      remove: () => storage.catalogue.removeArea(area.id),
      restore: () => storage.catalogue.keepArea(area),
    });
  }
  return [
    { label: t('renameArea'), onClick: onRename },
    { label: t('moveUp'), isDisabled: swapped(areas, area, -1).length === 0, onClick: () => void move(-1) },
    { label: t('moveDown'), isDisabled: swapped(areas, area, 1).length === 0, onClick: () => void move(1) },
    {
      label: t('removeArea'),
      isDestructive: true,
      isDisabled: categories.some((category) => category.area === area.id),
      onClick: () => void removeArea(),
    },
  ];
}
