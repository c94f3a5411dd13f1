import { Button } from '@mantine/core';
import { useState } from 'react';
import { askToConfirm } from '#ui/askToConfirm.tsx';
import { ErrorState } from '#ui/ErrorState.tsx';
import { useWords } from '#ui/useWords.ts';
import { appWords } from '../app.text.ts';
import type { Startup } from '../startup.ts';
import { copiesWords } from '../copies/copies.text.ts';
import { useRestore } from '../copies/useRestore.tsx';
import { useAttempt } from '../useAttempt.ts';
import styles from './LostScreen.module.css';
import { startWords } from './start.text.ts';

/** The database is gone or has lost something: said before the first page, and nothing is put in its place. */
export function LostScreen({ how, witness, goOn, copies }: Extract<Startup, { readonly is: 'lost' }>) {
  const t = useWords(startWords);
  const tApp = useWords(appWords);
  const tCopies = useWords(copiesWords);
  const attempt = useAttempt();
  const restoring = useRestore(copies, how === 'gone');
  const [isGoing, setGoing] = useState(false);

  async function askAndGo() {
    const isSure = await askToConfirm({ title: t('lost.sure'), text: t('lost.sureText'), act: t(`lost.${how}.act`) });
    if (!isSure) return;
    setGoing(true);
    await attempt(goOn);
    setGoing(false);
  }

  const had = t('lost.had', {
    processes: t('lost.processes', { count: witness.processes }),
    requests: t('lost.requests', { count: witness.requests }),
  });
  return (
    <ErrorState
      title={t(`lost.${how}.title`)}
      text={
        <>
          <p className={styles.line}>{t(`lost.${how}.text`)}</p>
          <p className={styles.line}>{had}</p>
          <p className={styles.line}>{t('lost.advice')}</p>
        </>
      }
      actions={
        <>
          <Button variant="filled" loading={restoring.isBusy} onClick={restoring.begin}>
            {tCopies('restore.begin')}
          </Button>
          <Button onClick={() => location.reload()}>{tApp('reload')}</Button>
          <Button loading={isGoing} onClick={() => void askAndGo()}>
            {t(`lost.${how}.act`)}
          </Button>
        </>
      }
    />
  );
}
