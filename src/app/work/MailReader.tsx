import { Button } from '@mantine/core';
import { IconArrowLeft, IconDownload, IconMailCheck } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { Refusal } from '#model/issue.ts';
import { Content } from '#ui/Content.tsx';
import { Link } from '#ui/Link.tsx';
import { toast } from '#ui/toasts.tsx';
import { useWords } from '#ui/useWords.ts';
import { requestPath } from '../paths.ts';
import { useServices } from '../ServicesProvider.tsx';
import { useMe } from '../SessionProvider.tsx';
import { useAttempt } from '../useAttempt.ts';
import { downloadMail } from './downloadMail.ts';
import styles from './MailReader.module.css';
import type { MailRow } from './mailRows.ts';
import { MailState } from './MailState.tsx';
import { outboxWords } from './outbox.text.ts';
import { RefusedNotice } from './RefusedNotice.tsx';
import { When } from './When.tsx';

/** One mail as its recipient would see it, drawn as plain text, and what a person does to send it. */
export function MailReader({
  row: { mail, request },
  onClose,
}: {
  readonly row: MailRow;
  readonly onClose: () => void;
}) {
  const t = useWords(outboxWords);
  const { storage } = useServices();
  const { owner } = useMe();
  const attempt = useAttempt();
  const [refused, setRefused] = useState<Refusal | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  // On a narrow screen the list is gone, and the way back is shown: the focus follows to the mail.
  useEffect(() => {
    if (back.current?.checkVisibility() === true) heading.current?.focus();
  }, []);

  async function download() {
    const outcome = downloadMail(mail, owner, request?.number ?? '');
    if ('refused' in outcome) return setRefused(outcome.refused);
    setRefused(null);
    toast(t('downloaded', { file: outcome.file }), 'note');
    if (mail.state === 'prepared') await attempt(() => storage.mails.mark(mail.id, 'downloaded'));
  }

  async function markSent() {
    if (await attempt(() => storage.mails.mark(mail.id, 'sent'))) toast(t('marked'));
  }

  return (
    <article className={styles.mail}>
      <Button
        ref={back}
        className={styles.back ?? ''}
        leftSection={<IconArrowLeft size={16} aria-hidden />}
        onClick={onClose}
      >
        {t('back')}
      </Button>
      <header className={styles.header}>
        <h2 ref={heading} tabIndex={-1} className={styles.subject}>
          {mail.subject === '' ? t('noSubject') : <Content lang={mail.lang}>{mail.subject}</Content>}
        </h2>
        <MailState state={mail.state} />
      </header>
      <dl className={styles.facts}>
        <dt>{t('to')}</dt>
        <dd>
          {mail.to.map(({ name, address }) => (
            <Content key={address} className={styles.box}>
              {`${name} <${address}>`}
            </Content>
          ))}
        </dd>
        <dt>{t('date')}</dt>
        <dd>
          <When at={mail.at} />
        </dd>
        {request !== null && (
          <>
            <dt>{t('request')}</dt>
            <dd>
              <Link href={requestPath(request.id)}>
                <Content>{`${request.number} ${request.title}`}</Content>
              </Link>
            </dd>
          </>
        )}
      </dl>
      <div className={styles.acts}>
        <Button variant="filled" leftSection={<IconDownload size={16} aria-hidden />} onClick={() => void download()}>
          {t('download')}
        </Button>
        {mail.state !== 'sent' && (
          <Button leftSection={<IconMailCheck size={16} aria-hidden />} onClick={() => void markSent()}>
            {t('markSent')}
          </Button>
        )}
      </div>
      {refused !== null && <RefusedNotice refused={refused} />}
      <div className={styles.body} role="group" aria-label={t('body')}>
        <Content lang={mail.lang}>{mail.body}</Content>
      </div>
    </article>
  );
}
