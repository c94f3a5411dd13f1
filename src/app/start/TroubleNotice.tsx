import { IconAlertTriangle } from '@tabler/icons-react';
import type { Trouble } from '#storage/open.ts';
import { useWords } from '#ui/useWords.ts';
import styles from './ClosedNotice.module.css';
import { startWords } from './start.text.ts';

/** Over every page while what is saved is not kept; it goes away with the first write that is. */
export function TroubleNotice({ trouble }: { readonly trouble: Trouble }) {
  const t = useWords(startWords);
  return (
    <div role="alert" className={styles.notice}>
      <IconAlertTriangle size={18} aria-hidden className={styles.icon} />
      <span className={styles.words}>{t(`trouble.${trouble}`)}</span>
    </div>
  );
}
