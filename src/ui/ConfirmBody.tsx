import { Button, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import styles from './ConfirmBody.module.css';
import { uiWords } from './ui.text.ts';
import { useWords } from './useWords.ts';

export interface Confirmation {
  /** The question, naming the thing: "¿Borrar «Alta de empleado»?" */
  readonly title: string;
  /** What will be lost or changed, and that it cannot be undone. */
  readonly text: ReactNode;
  /** The verb of the button: "Borrar proceso". */
  readonly act: string;
  /** The act destroys something: the button is red. */
  readonly isDestructive?: boolean;
  /** What must be typed first, for the gravest acts. */
  readonly mustType?: string;
}

interface ConfirmBodyProps {
  readonly question: Confirmation;
  readonly answer: (isSure: boolean) => void;
}

/** The inside of the dialog that asks before an act that cannot be undone. */
export function ConfirmBody({ question, answer }: ConfirmBodyProps) {
  const t = useWords(uiWords);
  const [typed, setTyped] = useState('');
  const { text, act, mustType, isDestructive = false } = question;
  const isHeld = mustType !== undefined && typed.trim() !== mustType;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isHeld) answer(true);
      }}
    >
      <div className={styles.text}>{text}</div>
      {mustType !== undefined && (
        <TextInput
          label={t('confirm.type', { name: mustType })}
          value={typed}
          autoComplete="off"
          data-autofocus
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <div className={styles.buttons}>
        <Button data-autofocus={mustType === undefined || undefined} onClick={() => answer(false)}>
          {t('cancel')}
        </Button>
        <Button type="submit" variant="filled" disabled={isHeld} {...(isDestructive ? { color: 'red' } : {})}>
          {act}
        </Button>
      </div>
    </form>
  );
}
