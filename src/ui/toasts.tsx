import { Button } from '@mantine/core';
import { randomId } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './toasts.module.css';
import { uiWords } from './ui.text.ts';
import { useWords } from './useWords.ts';

/** Says that something was done; it leaves by itself. */
export function toast(text: ReactNode, tone: 'good' | 'note' = 'good'): void {
  const Icon = tone === 'good' ? IconCircleCheck : IconInfoCircle;
  show({ message: text, icon: <Icon size={18} aria-hidden />, autoClose: 5000, 'data-tone': tone });
}

/** Says what went wrong and what to do next; it stays until it is closed. */
export function errorToast(said: {
  readonly title: string;
  readonly text?: ReactNode;
  readonly retry?: () => void;
}): void {
  const id = randomId();
  const retry = said.retry && leaving(id, said.retry);
  show({
    id,
    title: said.title,
    message: <Message text={said.text} act={retry} word="retry" />,
    icon: <IconAlertTriangle size={18} aria-hidden />,
    autoClose: false,
    'data-tone': 'bad',
  });
}

/** Says that something was taken away and gives 8 seconds to have it back. */
export function undoToast(said: { readonly text: ReactNode; readonly undo: () => void }): void {
  const id = randomId();
  show({
    id,
    message: <Message text={said.text} act={leaving(id, said.undo)} word="undo" />,
    icon: <IconCircleCheck size={18} aria-hidden />,
    autoClose: 8000,
    'data-tone': 'good',
  });
}

interface MessageProps {
  readonly text: ReactNode;
  readonly act: (() => void) | undefined;
  readonly word: 'undo' | 'retry';
}

function Message({ text, act, word }: MessageProps) {
  const t = useWords(uiWords);
  return (
    <span className={styles.message}>
      <span>{text}</span>
      {act !== undefined && (
        <Button size="xs" variant="subtle" className={styles.act ?? ''} onClick={act}>
          {t(word)}
        </Button>
      )}
    </span>
  );
}

function show(notification: Parameters<typeof notifications.show>[0]): void {
  notifications.show({ ...notification, classNames: styles, withBorder: true });
}

function leaving(id: string, act: () => void): () => void {
  return () => {
    notifications.hide(id);
    act();
  };
}
