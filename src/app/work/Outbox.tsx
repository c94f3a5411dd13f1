import { Button, Select } from '@mantine/core';
import { useDeferredValue, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Mail } from '#runtime/records.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { useWords } from '#ui/useWords.ts';
import { ListBar } from '../ListBar.tsx';
import { isFound } from '../plain.ts';
import { useMe } from '../SessionProvider.tsx';
import { MailList } from './MailList.tsx';
import { mailParam } from './mailPath.ts';
import { MailReader } from './MailReader.tsx';
import type { MailRow } from './mailRows.ts';
import styles from './Outbox.module.css';
import { outboxWords } from './outbox.text.ts';

export interface OutboxProps {
  readonly rows: readonly MailRow[];
  readonly isMine: boolean;
}

const states: readonly Mail['state'][] = ['prepared', 'downloaded', 'sent'];

/** A list of mails, narrowed by words and state, and the one that is read. The address says which one. */
export function Outbox({ rows, isMine }: OutboxProps) {
  const t = useWords(outboxWords);
  const { person } = useMe();
  const [params, setParams] = useSearchParams();
  const [text, setText] = useState('');
  const [state, setState] = useState<Mail['state'] | null>(null);
  const query = useDeferredValue(text);
  const id = params.get(mailParam);
  const read = rows.find((row) => row.mail.id === id);
  if (rows.length === 0) {
    return (
      <EmptyState
        title={t(isMine ? 'emptyMine.title' : 'empty.title')}
        text={isMine ? t('emptyMine.text', { name: person.name }) : t('empty.text')}
      />
    );
  }
  const found = rows.filter((row) => (state === null || row.mail.state === state) && isFound(query, ...textsOf(row)));
  return (
    <div className={styles.outbox} data-reading={read !== undefined || undefined}>
      <div className={styles.side}>
        <ListBar label={t('search')} search={text} onSearch={setText}>
          <Select
            aria-label={t('state')}
            placeholder={t('state.any')}
            data={states.map((value) => ({ value, label: t(`state.${value}`) }))}
            value={state}
            onChange={(value) => setState(states.find((one) => one === value) ?? null)}
            clearable
          />
        </ListBar>
        {found.length > 0 && <MailList rows={found} chosen={id} onChoose={choose} />}
        {found.length === 0 && (
          <EmptyState
            small
            title={t('none.title')}
            text={t('none.text')}
            action={<Button onClick={showAll}>{t('none.action')}</Button>}
          />
        )}
      </div>
      <div className={styles.pane}>
        {read === undefined ? (
          <EmptyState title={t('choose.title')} text={t(id === null ? 'choose.text' : 'gone')} />
        ) : (
          <MailReader key={read.mail.id} row={read} onClose={() => setParams({}, { replace: true })} />
        )}
      </div>
    </div>
  );

  function choose(mail: string) {
    setParams({ [mailParam]: mail }, { replace: id !== null });
  }

  function showAll() {
    setText('');
    setState(null);
  }
}

function textsOf({ mail, request }: MailRow): readonly string[] {
  return [
    mail.subject,
    mail.body,
    request?.number ?? '',
    request?.title ?? '',
    ...mail.to.flatMap((one) => [one.name, one.address]),
  ];
}
