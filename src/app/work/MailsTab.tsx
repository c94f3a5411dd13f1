import type { Mail } from '#runtime/records.ts';
import { Content } from '#ui/Content.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Link } from '#ui/Link.tsx';
import { useWords } from '#ui/useWords.ts';
import { mailPath } from './mailPath.ts';
import { MailState } from './MailState.tsx';
import styles from './MailsTab.module.css';
import { requestWords } from './request.text.ts';
import { When } from './When.tsx';

/** The mails that a request prepared; each leads to the outbox. */
export function MailsTab({ mails }: { readonly mails: readonly Mail[] }) {
  const t = useWords(requestWords);
  if (mails.length === 0) return <EmptyState small title={t('none.mails')} />;
  return (
    <ul className={styles.list}>
      {mails.toReversed().map((mail) => (
        <li key={mail.id} className={styles.mail}>
          <div className={styles.words}>
            <Link href={mailPath(mail.id)}>
              <Content lang={mail.lang}>{mail.subject}</Content>
            </Link>
            <p className={styles.detail}>{t('mails.to', { names: mail.to.map((one) => one.name) })}</p>
          </div>
          <MailState state={mail.state} />
          <When at={mail.at} className={styles.detail} />
        </li>
      ))}
    </ul>
  );
}
