import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Closed } from '#storage/listen.ts';
import { useWords } from '#ui/useWords.ts';
import { appWords } from '../app.text.ts';
import styles from './ClosedNotice.module.css';
import { startWords } from './start.text.ts';

/** Over every page once the database was closed under this tab: nothing can be saved until it is reloaded. */
export function ClosedNotice({ why }: { readonly why: Closed }) {
  const t = useWords(startWords);
  const tApp = useWords(appWords);
  return (
    <div role="alert" className={styles.notice}>
      <IconAlertTriangle size={18} aria-hidden className={styles.icon} />
      <span className={styles.words}>{t(`closed.${why}`)}</span>
      <Button variant="filled" onClick={() => location.reload()}>
        {tApp('reload')}
      </Button>
    </div>
  );
}
