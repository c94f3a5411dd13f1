import type { Directory } from '#model/directory.ts';
import type { FieldId, Process } from '#model/process.ts';
import type { Values } from '#model/values.ts';
import { Content } from '#ui/Content.tsx';
import { useWords } from '#ui/useWords.ts';
import styles from './AnswersView.module.css';
import type { FilePort } from './face.ts';
import { fieldFaceOf } from './faces.tsx';
import { fieldsWords } from './fields.text.ts';
import { answerOf } from './form.ts';
import { fieldKindOf } from './index.ts';

export interface AnswersViewProps {
  readonly fields: Process['fields'];
  /** Which fields, in order; headings are left out. */
  readonly show: readonly FieldId[];
  readonly values: Values;
  /** Language of what people wrote in the process. */
  readonly lang: string;
  readonly directory: Directory;
  readonly files: FilePort;
}

/** Answers to read, each under its question. */
export function AnswersView({ fields, show, values, lang, directory, files }: AnswersViewProps) {
  const t = useWords(fieldsWords);
  const shown = show.flatMap((id) => (Object.hasOwn(fields, id) ? (fields[id] ?? []) : []));
  const asked = shown.filter(({ type }) => fieldKindOf(type).asks);
  return (
    <dl className={styles.answers}>
      {asked.map((field) => {
        const { Read } = fieldFaceOf(field.type);
        const answer = answerOf(values, field);
        return (
          <div key={field.id} className={styles.line}>
            <dt className={styles.question}>
              <Content lang={lang}>{field.label}</Content>
            </dt>
            <dd className={styles.answer}>
              {fieldKindOf(field.type).isEmpty(answer) ? (
                <span className={styles.unanswered}>{t('unanswered')}</span>
              ) : (
                <Read field={field} answer={answer} lang={lang} directory={directory} files={files} />
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
