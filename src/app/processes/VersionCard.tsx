import { Button } from '@mantine/core';
import { Suspense } from 'react';
import { IconDownload } from '@tabler/icons-react';
import type { VersionRecord } from '#storage/records.ts';
import { formatDateTime } from '#text/dates.ts';
import { Content } from '#ui/Content.tsx';
import { StateBadge } from '#ui/StateBadge.tsx';
import { useLang } from '#ui/useLang.ts';
import { useWords } from '#ui/useWords.ts';
import { useServices } from '../ServicesProvider.tsx';
import { useDirectory } from '../SessionProvider.tsx';
import { lazily } from '#ui/lazily.ts';
import { useAttempt } from '../useAttempt.ts';
import { processesWords } from './processes.text.ts';
import { exportProcess } from './exportProcess.ts';
import styles from './VersionsPage.module.css';

const ProcessPicture = lazily(() => import('./ProcessPicture.tsx'), 'ProcessPicture');

/** One version: its state, who published it, its note and its picture. */
export function VersionCard({ version }: { readonly version: VersionRecord }) {
  const t = useWords(processesWords);
  const { lang } = useLang();
  const { zone } = useServices();
  const directory = useDirectory();
  const attempt = useAttempt();
  const { number, state, by, at, note, hash, value } = version;
  const when = formatDateTime(at, zone, lang);
  const title = t('versions.number', { number });
  const exportVersion = () => attempt(() => exportProcess(value, directory, `${value.name} v${number}`));
  return (
    <article className={styles.card} aria-label={title}>
      <div className={styles.words}>
        <div className={styles.head}>
          <h2 className={styles.title}>{title}</h2>
          <StateBadge tone={state === 'published' ? 'good' : 'neutral'} word={t(`versions.state.${state}`)} />
        </div>
        <p className={styles.by}>{t('versions.by', { name: directory.people[by]?.name ?? '', when })}</p>
        <p className={styles.note}>
          {note === '' ? <span className={styles.by}>{t('versions.noNote')}</span> : <Content>{note}</Content>}
        </p>
        <p className={styles.hash} title={hash}>
          {t('versions.hash', { hash: hash.slice(0, 12) })}
        </p>
        <Button
          leftSection={<IconDownload size={16} aria-hidden />}
          aria-label={t('versions.exportNamed', { number })}
          onClick={() => void exportVersion()}
        >
          {t('export')}
        </Button>
      </div>
      <Suspense fallback={<div className={styles.picture} aria-busy="true" />}>
        <ProcessPicture process={value} className={styles.picture} />
      </Suspense>
    </article>
  );
}
