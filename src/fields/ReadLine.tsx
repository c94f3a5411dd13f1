import { Input } from '@mantine/core';
import { Content } from '#ui/Content.tsx';
import { useWords } from '#ui/useWords.ts';
import type { ReadProps } from './face.ts';
import { fieldFaceOf } from './faces.tsx';
import { fieldsWords } from './fields.text.ts';
import styles from './FormView.module.css';
import { fieldKindOf } from './index.ts';

/** An answer that a form shows and does not ask. */
export function ReadLine({ field, answer, lang, directory, files }: ReadProps) {
  const t = useWords(fieldsWords);
  const { Read } = fieldFaceOf(field.type);
  return (
    <Input.Wrapper
      labelElement="div"
      label={<Content lang={lang}>{field.label}</Content>}
      description={field.help === '' ? null : <Content lang={lang}>{field.help}</Content>}
    >
      <div className={styles.read}>
        {fieldKindOf(field.type).isEmpty(answer) ? (
          <span className={styles.unanswered}>{t('unanswered')}</span>
        ) : (
          <Read field={field} answer={answer} lang={lang} directory={directory} files={files} />
        )}
      </div>
    </Input.Wrapper>
  );
}
