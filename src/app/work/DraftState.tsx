import { IconCheck } from '@tabler/icons-react';
import { Hint } from '#ui/Hint.tsx';
import { useWords } from '#ui/useWords.ts';
import { whyFailed } from '../whyFailed.ts';
import { draftWords } from './draft.text.ts';
import type { Kept } from './draftWriter.ts';
import styles from './DraftState.module.css';

/** Says whether what was typed is kept. */
export function DraftState({ kept }: { readonly kept: Kept }) {
  const t = useWords(draftWords);
  return (
    <div role="status" className={styles.state}>
      {kept.is === 'failed' && <Hint tone="problem">{t('failed', { why: whyFailed(kept.error) })}</Hint>}
      {kept.is === 'keeping' && <span>{t('keeping')}</span>}
      {kept.is === 'kept' && (
        <>
          <IconCheck size={14} stroke={2} aria-hidden />
          <span>{t('kept')}</span>
        </>
      )}
    </div>
  );
}
