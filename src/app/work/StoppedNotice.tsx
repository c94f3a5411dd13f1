// Why it stopped is said here, also where the engine itself was not loaded.
import '#runtime/runtime.text.ts';
import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { looksAfterRequests } from '#model/directory.ts';
import type { Refusal } from '#model/issue.ts';
import { Hint } from '#ui/Hint.tsx';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { useMe } from '../SessionProvider.tsx';
import type { Steered } from './ReasonDialog.tsx';
import { requestWords } from './request.text.ts';
import styles from './StoppedNotice.module.css';

interface StoppedNoticeProps extends Pick<Steered, 'request' | 'ask'> {
  readonly why: Refusal;
}

/** Why a request cannot go on, and the way to try again once that is mended. */
export function StoppedNotice({ request, why, ask }: StoppedNoticeProps) {
  const t = useWords(requestWords);
  const say = useSay();
  const { role } = useMe();
  const [refused, setRefused] = useState<Refusal | null>(null);
  const [isBusy, setBusy] = useState(false);
  const mayRetry = looksAfterRequests(role);

  async function retry() {
    setBusy(true);
    const outcome = await ask({ do: 'retry', request: request.id });
    setRefused('refused' in outcome ? outcome.refused : null);
    setBusy(false);
  }

  return (
    <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={t('stopped.title')}>
      <p className={styles.why}>{say(why)}</p>
      <p className={styles.why}>{t(mayRetry ? 'stopped.mend' : 'stopped.notYours')}</p>
      {mayRetry && (
        <Button loading={isBusy} leftSection={<IconRefresh size={16} aria-hidden />} onClick={() => void retry()}>
          {t('stopped.retry')}
        </Button>
      )}
      <div role="status">
        {refused !== null && <Hint tone="problem">{t('stopped.still', { why: say(refused) })}</Hint>}
      </div>
    </Alert>
  );
}
