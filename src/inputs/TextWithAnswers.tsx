import { Textarea, TextInput } from '@mantine/core';
import { useLayoutEffect, useRef, useState, type ReactNode, type SyntheticEvent } from 'react';
import '#model/liquid.ts';
import type { Process } from '#model/process.ts';
import { checkText, fromShown, toShown } from '#model/text.ts';
import { Hint } from '#ui/Hint.tsx';
import { useSay } from '#ui/useSay.ts';
import { InsertAnswer } from './InsertAnswer.tsx';
import styles from './TextWithAnswers.module.css';

export interface TextWithAnswersProps {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly required?: boolean;
  readonly readOnly?: boolean;
  readonly placeholder?: string;
  readonly maxLength?: number;
  /** The text as it is stored: `Lanzamiento {{ f1 }}`. It is shown and edited with keys: `Lanzamiento {{ version }}`. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly fields: Process['fields'];
  /** Language of what people wrote in the process. */
  readonly lang: string;
  /** Several lines; how many are seen at first. Default: a single line. */
  readonly rows?: number;
}

type Box = HTMLInputElement | HTMLTextAreaElement;

/** A text into which answers can be put; names that are no field are told below it. */
export function TextWithAnswers(props: TextWithAnswersProps) {
  const { value, onChange, onBlur, fields, lang, rows, error, ...rest } = props;
  const say = useSay();
  const box = useRef<Box | null>(null);
  const hold = (element: Box | null) => {
    box.current = element;
  };
  // Where an answer goes: the selection that was last there; at the end before there was one.
  const selection = useRef<readonly [number, number] | null>(null);
  const caret = useRef<number | null>(null);
  const [isWriting, setWriting] = useState(false);
  const shown = toShown(value, fields);

  // The component library writes the new text after us, which sends the caret to the end.
  useLayoutEffect(() => {
    if (caret.current === null) return;
    box.current?.focus();
    box.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });

  const insert = (field: string) => {
    const put = `{{ ${field} }}`;
    const [begin, end] = selection.current ?? [shown.length, shown.length];
    const next = shown.slice(0, begin) + toShown(put, fields) + shown.slice(end);
    caret.current = begin + toShown(put, fields).length;
    selection.current = [caret.current, caret.current];
    onChange(fromShown(next, fields));
  };
  const handlers = {
    onChange: (event: SyntheticEvent<Box>) => onChange(fromShown(event.currentTarget.value, fields)),
    onSelect: ({ currentTarget: { selectionStart, selectionEnd } }: SyntheticEvent<Box>) => {
      selection.current = [selectionStart ?? shown.length, selectionEnd ?? shown.length];
    },
    onFocus: () => setWriting(true),
    onBlur: () => {
      setWriting(false);
      onBlur?.();
    },
  };
  // A name half written is not wrong yet.
  const problems = isWriting
    ? []
    : checkText(value, fields)
        .map(say)
        .filter((problem) => problem !== error);
  const isWrong = problems.length > 0 && !error;
  return (
    <div className={styles.text}>
      {rows === undefined ? (
        <TextInput {...rest} {...handlers} lang={lang} error={error || isWrong} value={shown} ref={hold} />
      ) : (
        <Textarea
          {...rest}
          {...handlers}
          lang={lang}
          error={error || isWrong}
          value={shown}
          ref={hold}
          autosize
          minRows={rows}
          maxRows={24}
        />
      )}
      {rest.readOnly !== true && <InsertAnswer fields={fields} lang={lang} onInsert={insert} />}
      {problems.map((problem) => (
        <Hint key={problem} tone="problem">
          {problem}
        </Hint>
      ))}
    </div>
  );
}
