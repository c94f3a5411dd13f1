import { Skeleton, VisuallyHidden } from '@mantine/core';
import styles from './Loading.module.css';
import { uiWords } from './ui.text.ts';
import { useWords } from './useWords.ts';

export interface LoadingProps {
  /** What is on its way: rows of a list, the fields of a form, or cards. */
  readonly shape?: 'rows' | 'fields' | 'cards';
  readonly count?: number;
}

/** The grey shape of what is on its way; it appears only after 150 ms, so that what is quick never flickers. */
export function Loading({ shape = 'rows', count = 6 }: LoadingProps) {
  const t = useWords(uiWords);
  return (
    <div role="status" className={styles.loading} data-shape={shape}>
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      {Array.from({ length: count }, (_, at) => (
        <div key={at} className={styles.item} aria-hidden>
          <Skeleton className={styles.first ?? ''} width={`${38 + ((at * 17) % 30)}%`} />
          <Skeleton className={styles.second ?? ''} />
        </div>
      ))}
    </div>
  );
}
