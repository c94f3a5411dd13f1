import { formatList } from '#text/numbers.ts';
import { Content } from '#ui/Content.tsx';
import { useLang } from '#ui/useLang.ts';
import { useWords } from '#ui/useWords.ts';
import { AssignForm } from './AssignForm.tsx';
import { publishWords } from './publish.text.ts';
import type { Publishing } from './publishing.ts';
import styles from './PublishDialog.module.css';

interface PublishedProps {
  readonly publishing: Publishing;
  readonly onClose: () => void;
}

/** After publishing: which categories follow it already, and the way to assign it to one. */
export function Published({ publishing: { record, served, catalogue }, onClose }: PublishedProps) {
  const t = useWords(publishWords);
  const { lang } = useLang();
  return (
    <div className={styles.form}>
      <p className={styles.name}>
        <Content lang={record.draft.process.lang}>{record.draft.process.name}</Content>
      </p>
      <p className={styles.text}>
        {served.length === 0 ? t('doneHelp') : t('doneServed', { categories: formatList(served, lang) })}
      </p>
      <AssignForm record={record} catalogue={catalogue} cancel={t('later')} onClose={onClose} />
    </div>
  );
}
