import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
// Refusals come from the worker as data; their words are said here.
import '#exchange/exchange.text.ts';
import type { SdwRead } from '#exchange/sdw/read.ts';
import { ErrorState } from '#ui/ErrorState.tsx';
import { Loading } from '#ui/Loading.tsx';
import { toast } from '#ui/toasts.tsx';
import { uiWords } from '#ui/ui.text.ts';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { useServices } from '../ServicesProvider.tsx';
import { useMe } from '../SessionProvider.tsx';
import { useAttempt } from '../useAttempt.ts';
import { detailOf } from '../whyFailed.ts';
import { ImportFound } from './ImportFound.tsx';
import { processesWords } from './processes.text.ts';
import styles from './PublishDialog.module.css';
import { useImport } from './useImport.ts';

/** What was dropped or chosen. */
export interface ImportSource {
  readonly files: readonly File[];
}

interface ImportDialogProps {
  readonly source: ImportSource;
  readonly onAnother: () => void;
  readonly onClose: () => void;
}

/** Importar: shows what a file holds before anything is made of it, or why it is refused. */
export function ImportDialog({ source, onAnother, onClose }: ImportDialogProps) {
  const t = useWords(processesWords);
  const [file] = source.files;
  return (
    <Modal opened onClose={onClose} title={t('import.title')} size="lg" closeOnClickOutside={false}>
      {file === undefined || source.files.length > 1 ? (
        <ErrorState
          title={t('import.many')}
          text={t('import.manyText', { count: source.files.length })}
          actions={<Button onClick={onAnother}>{t('import.another')}</Button>}
        />
      ) : (
        <OneFile
          key={`${file.name} ${file.lastModified} ${file.size}`}
          file={file}
          onAnother={onAnother}
          onClose={onClose}
        />
      )}
    </Modal>
  );
}

interface OneFileProps {
  readonly file: File;
  readonly onAnother: () => void;
  readonly onClose: () => void;
}

function OneFile({ file, onAnother, onClose }: OneFileProps) {
  const t = useWords(processesWords);
  const say = useSay();
  const state = useImport(file);
  const another = <Button onClick={onAnother}>{t('import.another')}</Button>;
  switch (state.is) {
    case 'reading':
      return (
        <>
          <p className={styles.text}>{t('import.reading', { file: file.name })}</p>
          <Loading shape="fields" count={3} />
        </>
      );
    case 'failed':
      return (
        <ErrorState
          title={t('import.failed')}
          text={t('import.failedText')}
          detail={detailOf(state.error)}
          actions={another}
        />
      );
    case 'read':
      return 'refused' in state.read ? (
        <ErrorState
          title={t('import.refused', { file: file.name })}
          text={`${say(state.read.refused)} ${t('import.nothing')}`}
          actions={another}
        />
      ) : (
        <Accepted file={file.name} read={state.read} onClose={onClose} />
      );
  }
}

interface AcceptedProps {
  readonly file: string;
  readonly read: Exclude<SdwRead, { readonly refused: unknown }>;
  readonly onClose: () => void;
}

function Accepted({ file, read, onClose }: AcceptedProps) {
  const t = useWords(processesWords);
  const tUi = useWords(uiWords);
  const { storage } = useServices();
  const { as } = useMe();
  const attempt = useAttempt();
  const [isBusy, setBusy] = useState(false);

  async function go() {
    setBusy(true);
    const isDone = await attempt(() => storage.processes.create(read.process, as));
    setBusy(false);
    if (!isDone) return;
    toast(t('import.done', { name: read.process.name }));
    onClose();
  }

  return (
    <div className={styles.form}>
      <p className={styles.text}>{t('import.found', { file })}</p>
      <ImportFound process={read.process} found={read.found} />
      <div className={styles.foot}>
        <Button onClick={onClose}>{tUi('cancel')}</Button>
        <Button variant="filled" loading={isBusy} data-autofocus onClick={() => void go()}>
          {t('import.act')}
        </Button>
      </div>
    </div>
  );
}
