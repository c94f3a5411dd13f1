import { Button, Code } from '@mantine/core';
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './ErrorState.module.css';
import { uiWords } from './ui.text.ts';
import { useWords } from './useWords.ts';

export interface ErrorStateProps {
  /** What happened. */
  readonly title: string;
  /** What to do next. */
  readonly text: ReactNode;
  readonly retry?: () => void;
  /** Other ways out, beside "try again". */
  readonly actions?: ReactNode;
  /** For whoever gives help: a code, the first line of an error. */
  readonly detail?: string;
}

/** Something could not be shown: what happened, what to do next, and the way to try again. */
export function ErrorState({ title, text, retry, actions, detail }: ErrorStateProps) {
  const t = useWords(uiWords);
  return (
    <div role="alert" className={styles.error}>
      <span className={styles.mark}>
        <IconAlertTriangle size={20} stroke={1.75} aria-hidden />
      </span>
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        <div className={styles.text}>{text}</div>
        {detail !== undefined && <Code className={styles.detail ?? ''}>{detail}</Code>}
        <div className={styles.actions}>
          {retry !== undefined && (
            <Button leftSection={<IconRefresh size={16} aria-hidden />} onClick={retry}>
              {t('retry')}
            </Button>
          )}
          {actions}
        </div>
      </div>
    </div>
  );
}
