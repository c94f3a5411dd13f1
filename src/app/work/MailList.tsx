import { Button, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { Content } from '#ui/Content.tsx';
import { useWords } from '#ui/useWords.ts';
import type { MailRow } from './mailRows.ts';
import { MailState } from './MailState.tsx';
import styles from './Outbox.module.css';
import { outboxWords } from './outbox.text.ts';
import { When } from './When.tsx';

export interface MailListProps {
  readonly rows: readonly MailRow[];
  /** The id of the mail that is read. */
  readonly chosen: string | null;
  readonly onChoose: (mail: string) => void;
}

const step = 100;

/** Mails one below the other, 100 at a time: subject, to whom, for which request, how far. */
export function MailList({ rows, chosen, onChoose }: MailListProps) {
  const t = useWords(outboxWords);
  const [limit, setLimit] = useState(step);
  return (
    <>
      <ul className={styles.list} aria-label={t('list')}>
        {rows.slice(0, limit).map(({ mail, request }) => (
          <li key={mail.id}>
            <UnstyledButton
              className={styles.line ?? ''}
              aria-current={mail.id === chosen || undefined}
              onClick={() => onChoose(mail.id)}
            >
              <span className={styles.first}>
                <span className={styles.subject}>
                  {mail.subject === '' ? t('noSubject') : <Content lang={mail.lang}>{mail.subject}</Content>}
                </span>
                <When at={mail.at} isRelative className={styles.dim} />
              </span>
              <span className={styles.dim}>{t('toNames', { names: mail.to.map((one) => one.name) })}</span>
              <span className={styles.last}>
                {request !== null && <Content className={styles.dim}>{request.number}</Content>}
                <MailState state={mail.state} />
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {rows.length > limit && (
        <Button variant="subtle" fullWidth onClick={() => setLimit(limit + step)}>
          {t('more', { count: Math.min(step, rows.length - limit) })}
        </Button>
      )}
    </>
  );
}
