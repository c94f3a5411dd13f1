import type { ReactNode } from 'react';
import { EmptyPicture } from './EmptyPicture.tsx';
import styles from './EmptyState.module.css';

export interface EmptyStateProps {
  readonly title: string;
  /** What will be here and why one would want it. */
  readonly text?: ReactNode;
  /** The first thing to do: one button. */
  readonly action?: ReactNode;
  /** Inside a panel or a dialog: without the picture. */
  readonly small?: boolean;
}

/** A list that has nothing yet: says what will be here and offers the first action. */
export function EmptyState({ title, text, action, small = false }: EmptyStateProps) {
  return (
    <div className={styles.empty} data-small={small || undefined}>
      {!small && <EmptyPicture />}
      <p className={styles.title}>{title}</p>
      {text !== undefined && <p className={styles.text}>{text}</p>}
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  );
}
