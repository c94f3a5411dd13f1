import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useWords } from '#ui/useWords.ts';
import { useEditor } from '../desk.ts';
import { editorWords } from '../editor.text.ts';
import styles from './Frame.module.css';

/** Somebody else has changed the process: from here on it can only be read. */
export function StaleBanner({ onReload }: { readonly onReload: () => void }) {
  const t = useWords(editorWords);
  const isStale = useEditor((state) => state.saving.is === 'stale');
  if (!isStale) return null;
  return (
    <div className={styles.stale} role="alert">
      <IconLock size={18} aria-hidden />
      <span>
        <strong>{t('stale.title')}</strong> {t('stale.text')}
      </span>
      <Button size="xs" variant="filled" onClick={onReload}>
        {t('stale.reload')}
      </Button>
    </div>
  );
}
