import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { StaleDraftError } from '#storage/errors.ts';
import { formatDateTime } from '#text/dates.ts';
import { Content } from '#ui/Content.tsx';
import { Hint } from '#ui/Hint.tsx';
import { uiWords } from '#ui/ui.text.ts';
import { useLang } from '#ui/useLang.ts';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { useServices } from '../ServicesProvider.tsx';
import { useMe } from '../SessionProvider.tsx';
import { useAttempt } from '../useAttempt.ts';
import { publishWords } from './publish.text.ts';
import type { Publishing } from './publishing.ts';
import { PublishProblems } from './PublishProblems.tsx';
import styles from './PublishDialog.module.css';

interface PublishFormProps {
  readonly publishing: Publishing;
  readonly onPublished: (number: number) => void;
  readonly onClose: () => void;
}

/** Before publishing: problems, what goes in, and the release note. */
export function PublishForm({ publishing, onPublished, onClose }: PublishFormProps) {
  const t = useWords(publishWords);
  const tUi = useWords(uiWords);
  const { record, errors, isSame } = publishing;
  const { process } = record.draft;
  const [note, setNote] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [isStale, setStale] = useState(false);
  const publish = usePublish();
  const current = record.published?.number ?? 0;

  async function go() {
    setBusy(true);
    const outcome = await publish(record.id, record.draft.revision, note);
    setBusy(false);
    setStale(outcome === 'stale');
    if (typeof outcome === 'number') onPublished(outcome);
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void go();
      }}
    >
      <p className={styles.name}>
        <Content lang={process.lang}>{process.name}</Content>
      </p>
      <PublishProblems publishing={publishing} onLeave={onClose} />
      {errors.length === 0 && (
        <>
          <p className={styles.text}>{t('next', { number: current + 1 })}</p>
          {isSame && <Hint tone="note">{`${t('same', { number: current })} ${t('sameHelp')}`}</Hint>}
          <Unsaved publishing={publishing} />
          <Textarea
            label={t('note')}
            description={t('noteHelp')}
            value={note}
            autosize
            minRows={2}
            maxLength={2000}
            data-autofocus
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        </>
      )}
      {isStale && <Hint tone="problem">{t('stale')}</Hint>}
      <div className={styles.foot}>
        <Button onClick={onClose}>{tUi('cancel')}</Button>
        <Button type="submit" variant="filled" loading={isBusy} disabled={errors.length > 0}>
          {t('act')}
        </Button>
      </div>
    </form>
  );
}

const mostShown = 8;

/** What changed after the last Guardar, when something did. */
function Unsaved({ publishing: { record, unsaved } }: { readonly publishing: Publishing }) {
  const t = useWords(publishWords);
  const say = useSay();
  const { lang } = useLang();
  const { zone } = useServices();
  if (unsaved.length === 0) return null;
  const lead =
    record.saved === null ? t('neverSaved') : t('unsaved', { when: formatDateTime(record.saved.at, zone, lang) });
  const lines = [...new Set(unsaved.map((said) => say(said)))];
  return (
    <div className={styles.unsaved}>
      <Hint tone="warning">{lead}</Hint>
      <ul className={styles.changes}>
        {lines.slice(0, mostShown).map((line) => (
          <li key={line}>
            <Content>{line}</Content>
          </li>
        ))}
        {lines.length > mostShown && <li>{t('more', { count: lines.length - mostShown })}</li>}
      </ul>
    </div>
  );
}

/** Publishes what was shown; the number of the version, 'stale' when the draft has changed since, or undefined. */
function usePublish(): (id: string, revision: number, note: string) => Promise<number | 'stale' | undefined> {
  const { storage } = useServices();
  const { as } = useMe();
  const attempt = useAttempt();
  return async (id, revision, note) => {
    let outcome: number | 'stale' | undefined;
    await attempt(async () => {
      try {
        outcome = (await storage.processes.publish(id, revision, as, note.trim())).number;
      } catch (error) {
        if (!(error instanceof StaleDraftError)) throw error;
        outcome = 'stale';
      }
    });
    return outcome;
  };
}
