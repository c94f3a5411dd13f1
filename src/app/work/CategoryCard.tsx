import { IconPencil } from '@tabler/icons-react';
import { Content } from '#ui/Content.tsx';
import { Link } from '#ui/Link.tsx';
import { useWords } from '#ui/useWords.ts';
import { categoryPath } from '../paths.ts';
import styles from './Catalog.module.css';
import { catalogWords } from './catalog.text.ts';
import type { OfferedCategory } from './offers.ts';

/** One thing that can be asked for; it leads to its form. */
export function CategoryCard({ category, hasDraft }: OfferedCategory) {
  const t = useWords(catalogWords);
  return (
    <li className={styles.card}>
      <Link plain href={categoryPath(category.id)} className={styles.link}>
        <Content>{category.name}</Content>
      </Link>
      {category.description !== '' && (
        <p className={styles.description}>
          <Content>{category.description}</Content>
        </p>
      )}
      {hasDraft && (
        <p className={styles.draft}>
          <IconPencil size={14} stroke={2} aria-hidden />
          {t('draft')}
        </p>
      )}
    </li>
  );
}
