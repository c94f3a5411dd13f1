import type { Directory } from '#model/directory.ts';
import type { Field } from '#model/process.ts';
import { useWords } from '#ui/useWords.ts';
import { fieldFaceOf } from './faces.tsx';
import { fieldsWords } from './fields.text.ts';
import { answerFromInitial, fieldKindOf } from './index.ts';
import { noFiles } from './noFiles.ts';

export interface InitialEditProps {
  readonly field: Field;
  readonly onField: (field: Field) => void;
  /** What is wrong with it, in the reader's words. */
  readonly error?: string | null;
  readonly directory: Directory;
  readonly lang: string;
}

/** The answer that forms start with, for the form builder; nothing for kinds that take none. */
export function InitialEdit({ field, onField, error = null, directory, lang }: InitialEditProps) {
  const t = useWords(fieldsWords);
  const kind = fieldKindOf(field.type);
  const { Edit } = fieldFaceOf(field.type);
  if (!kind.takesInitial) return null;
  return (
    <Edit
      field={{ ...field, label: t('initial'), help: '' }}
      answer={answerFromInitial(field)}
      onAnswer={(answer) => onField({ ...field, initial: kind.toInitial(answer) })}
      required={false}
      readOnly={false}
      error={error}
      lang={lang}
      directory={directory}
      files={noFiles}
    />
  );
}
