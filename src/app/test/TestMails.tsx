import type { Mail } from '#runtime/records.ts';
import { Content } from '#ui/Content.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { useWords } from '#ui/useWords.ts';
import { testWords } from './test.text.ts';
import styles from './TestRun.module.css';

/** The mails that a test prepared, as their recipients would read them. */
export function TestMails({ mails }: { readonly mails: readonly Mail[] }) {
  const t = useWords(testWords);
  if (mails.length === 0) return <EmptyState small title={t('noMails')} />;
  return (
    <ul className={styles.mails}>
      {mails.toReversed().map((mail) => (
        <li key={mail.id} className={styles.mail}>
          <p className={styles.subject}>
            {mail.subject === '' ? t('mail.noSubject') : <Content lang={mail.lang}>{mail.subject}</Content>}
          </p>
          <p className={styles.to}>{t('mail.to', { names: mail.to.map((one) => one.name) })}</p>
          <p className={styles.text}>
            <Content lang={mail.lang}>{mail.body}</Content>
          </p>
        </li>
      ))}
    </ul>
  );
}
