import { labelOfActor } from '#inputs/actorLabels.ts';
import type { Directory } from '#model/directory.ts';
import type { Process } from '#model/process.ts';
import { Content } from '#ui/Content.tsx';
import { Hint } from '#ui/Hint.tsx';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import type { NotifyData } from './notify.ts';
import styles from './MailPreview.module.css';
import { notifySettingsWords } from './NotifySettings.text.ts';
import { sampleText } from './sample.ts';

interface MailPreviewProps {
  readonly data: NotifyData;
  readonly process: Process;
  readonly directory: Directory;
}

/** The e-mail as its recipients would see it. Text only: nothing in it becomes HTML. */
export function MailPreview({ data, process, directory }: MailPreviewProps) {
  const t = useWords(notifySettingsWords);
  const say = useSay();
  const { fields, lang } = process;
  const subject = sampleText(data.subject, fields);
  const body = sampleText(data.body, fields);
  const names = data.to.map((actor) => {
    const { name, said } = labelOfActor(actor, directory, fields);
    return name ?? (said === undefined ? '' : say(said));
  });
  if (subject === null || body === null) return <Hint>{t('preview.wrong')}</Hint>;
  return (
    <article className={styles.mail}>
      <p className={styles.to}>
        <span className={styles.label}>{t('preview.to')}</span>{' '}
        {names.length === 0 ? t('preview.nobody') : <Content>{names.join(', ')}</Content>}
      </p>
      <p className={styles.subject}>
        {subject.trim() === '' ? t('preview.noSubject') : <Content lang={lang}>{subject}</Content>}
      </p>
      <Content lang={lang} className={styles.body}>
        {body}
      </Content>
    </article>
  );
}
