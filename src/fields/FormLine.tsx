import type { Directory } from '#model/directory.ts';
import type { Json } from '#model/json.ts';
import type { Field } from '#model/process.ts';
import type { Values } from '#model/values.ts';
import type { Said } from '#text/said.ts';
import { Hint } from '#ui/Hint.tsx';
import { useSay } from '#ui/useSay.ts';
import type { FilePort } from './face.ts';
import { fieldFaceOf } from './faces.tsx';
import { answerOf, type FormItem } from './form.ts';
import styles from './FormView.module.css';
import { fieldKindOf } from './index.ts';
import { ReadLine } from './ReadLine.tsx';

export interface FormLineProps {
  readonly item: FormItem;
  readonly field: Field;
  readonly values: Values;
  readonly error: Said | null;
  /** Said below it, in the reader's words. */
  readonly note: string | null;
  readonly lang: string;
  readonly directory: Directory;
  readonly files: FilePort;
  readonly onAnswer: (answer: Json) => void;
}

/** One line of a form: a control, or what is only read. */
export function FormLine({ item, field, values, error, note, ...rest }: FormLineProps) {
  const say = useSay();
  const { Edit, isNarrow = false } = fieldFaceOf(field.type);
  const answer = answerOf(values, field);
  const isRead = item.readOnly && fieldKindOf(field.type).asks;
  return (
    <div data-field={field.id} className={styles.line} data-narrow={isNarrow || undefined}>
      {isRead ? (
        <ReadLine field={field} answer={answer} {...rest} />
      ) : (
        <Edit
          field={field}
          answer={answer}
          required={item.required}
          readOnly={false}
          error={error === null ? null : say(error)}
          {...rest}
        />
      )}
      {note !== null && <Hint>{note}</Hint>}
    </div>
  );
}
