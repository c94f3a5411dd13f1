import { Alert } from '@mantine/core';
import { IconPlayerPause } from '@tabler/icons-react';
import { Content } from '#ui/Content.tsx';
import { useWords } from '#ui/useWords.ts';
import { explainWords } from './explain.text.ts';
import styles from './StoppedNotice.module.css';
import { When } from './When.tsx';

/** A request is on hold: since when and why. */
export function HoldNotice({ since, why }: { readonly since: string; readonly why: string }) {
  const t = useWords(explainWords);
  return (
    <Alert color="yellow" icon={<IconPlayerPause aria-hidden />} title={t('onHold')}>
      <p className={styles.why}>
        {t('onHoldSince')} <When at={since} />
        {': '}
        <Content>{why}</Content>
      </p>
      <p className={styles.why}>{t('onHoldHelp')}</p>
    </Alert>
  );
}
