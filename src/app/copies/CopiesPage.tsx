import { Button } from '@mantine/core';
import { IconDownload, IconRestore, IconShieldCheck, IconShieldQuestion } from '@tabler/icons-react';
import { useState } from 'react';
import { formatDateTime, formatRelative } from '#text/dates.ts';
import { PageHeader } from '#ui/PageHeader.tsx';
import { Panel } from '#ui/Panel.tsx';
import { toast } from '#ui/toasts.tsx';
import { useLang } from '#ui/useLang.ts';
import { useWords } from '#ui/useWords.ts';
import { appWords } from '../app.text.ts';
import { keepFile } from '../chooseFile.ts';
import { LiveView } from '../LiveView.tsx';
import { Page } from '../Page.tsx';
import { useServices } from '../ServicesProvider.tsx';
import { useAttempt } from '../useAttempt.ts';
import { useLive } from '../useLive.ts';
import { writeIfPossible } from '../writeIfPossible.ts';
import { copiesWords } from './copies.text.ts';
import styles from './copies.module.css';
import { copyKind, copyNameOf } from './copyKind.ts';
import { useRestore } from './useRestore.tsx';

/** Configuración › Copias de seguridad: everything as a file, and back. */
export function CopiesPage() {
  const t = useWords(copiesWords);
  const tApp = useWords(appWords);
  return (
    <Page title={t('title')} crumbs={[{ label: tApp('crumb.settings') }]}>
      <PageHeader title={t('title')} description={t('about')} />
      <div className={styles.panels}>
        <MakeCopy />
        <RestoreCopy />
        <BrowserPromise />
      </div>
    </Page>
  );
}

function MakeCopy() {
  const t = useWords(copiesWords);
  const { storage, now } = useServices();
  const attempt = useAttempt();
  const [isBusy, setBusy] = useState(false);
  const live = useLive(() => storage.copied.read(), [storage]);

  async function make() {
    const at = now();
    const making = storage.copies.make();
    const isKept = await keepFile(
      making.then(({ file }) => file),
      copyNameOf(at),
      copyKind,
    );
    if (!isKept) return;
    toast(t('made'));
    await writeIfPossible(() => storage.copied.note(at));
  }

  return (
    <Panel
      title={t('make')}
      actions={
        <Button
          variant="filled"
          leftSection={<IconDownload size={16} aria-hidden />}
          loading={isBusy}
          onClick={() => {
            setBusy(true);
            void attempt(make).finally(() => setBusy(false));
          }}
        >
          {t('make.act')}
        </Button>
      }
    >
      <p className={styles.line}>{t('make.text')}</p>
      <LiveView live={live}>{(at) => <LastMade at={at} />}</LiveView>
    </Panel>
  );
}

function LastMade({ at }: { readonly at: string | null }) {
  const t = useWords(copiesWords);
  const { lang } = useLang();
  const { now, zone } = useServices();
  if (at === null) return <p className={styles.dim}>{t('never')}</p>;
  return (
    <p className={styles.dim}>
      {t('last')}{' '}
      <time dateTime={at} title={formatDateTime(at, zone, lang)}>
        {formatRelative(at, now(), lang)}
      </time>
    </p>
  );
}

function RestoreCopy() {
  const t = useWords(copiesWords);
  const { storage } = useServices();
  const { isBusy, begin } = useRestore(storage.copies, false);
  return (
    <Panel
      title={t('restore')}
      actions={
        <Button leftSection={<IconRestore size={16} aria-hidden />} loading={isBusy} onClick={begin}>
          {t('restore.choose')}
        </Button>
      }
    >
      <p className={styles.line}>{t('restore.text')}</p>
    </Panel>
  );
}

/** What the browser answered when it was asked to keep the data. */
function BrowserPromise() {
  const t = useWords(copiesWords);
  const { storage } = useServices();
  const live = useLive(() => storage.persistence(), [storage]);
  return (
    <Panel title={t('promise')}>
      <LiveView live={live}>
        {(isKept) => (
          <p className={styles.promise} data-kept={isKept === true || undefined}>
            {isKept === true ? (
              <IconShieldCheck size={18} aria-hidden className={styles.icon} />
            ) : (
              <IconShieldQuestion size={18} aria-hidden className={styles.icon} />
            )}
            <span>{t(isKept === null ? 'promise.unasked' : isKept ? 'promise.kept' : 'promise.refused')}</span>
          </p>
        )}
      </LiveView>
    </Panel>
  );
}
