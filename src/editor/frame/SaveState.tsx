import { Button, Loader } from '@mantine/core';
import { IconAlertTriangle, IconCloudCheck, IconLock } from '@tabler/icons-react';
import { formatTime } from '#text/dates.ts';
import { useLang } from '#ui/useLang.ts';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { useDesk, useEditor } from '../desk.ts';
import { editorWords } from '../editor.text.ts';
import styles from './TopBar.module.css';

/** Whether what is seen is in the journal; it never says so before it is. */
export function SaveState() {
  const { store, zone } = useDesk();
  const t = useWords(editorWords);
  const say = useSay();
  const { lang } = useLang();
  const saving = useEditor((state) => state.saving);
  switch (saving.is) {
    case 'saved':
      return (
        <span className={styles.saving} data-numbers>
          <IconCloudCheck size={16} stroke={1.75} aria-hidden />
          <span className={styles.savingWords}>
            {saving.at === null ? t('saving.none') : t('saving.saved', { time: formatTime(saving.at, zone, lang) })}
          </span>
        </span>
      );
    case 'saving':
      return (
        <span className={styles.saving}>
          <Loader size={12} color="gray" aria-hidden />
          <span className={styles.savingWords}>{t('saving.saving')}</span>
        </span>
      );
    case 'failed':
      return (
        <span className={styles.saving} data-tone="bad" role="alert">
          <IconAlertTriangle size={16} aria-hidden />
          <span className={styles.failure}>{t('saving.failed', { why: say(saving.why) })}</span>
          <Button size="xs" onClick={() => void store.flush()}>
            {t('saving.retry')}
          </Button>
        </span>
      );
    case 'stale':
      return (
        <span className={styles.saving} data-tone="waiting">
          <IconLock size={16} aria-hidden />
          {t('saving.stale')}
        </span>
      );
  }
}
