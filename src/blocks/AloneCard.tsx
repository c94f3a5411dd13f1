import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './AloneCard.module.css';

interface AloneCardProps {
  readonly icon: Icon;
  readonly isOpen: boolean;
  /** What it waits for, or waited for. */
  readonly what: ReactNode;
  /** When it goes on, while it is open. */
  readonly alone: ReactNode;
  /** More lines, each a paragraph or a list. */
  readonly children?: ReactNode;
}

/** The work of a block that goes on by itself: what it waits for, and that nobody has to do anything. */
export function AloneCard({ icon: Picture, isOpen, what, alone, children }: AloneCardProps) {
  return (
    <div className={styles.card}>
      <span className={styles.icon} data-open={isOpen || undefined}>
        <Picture size={20} stroke={1.75} aria-hidden />
      </span>
      <div className={styles.text}>
        <p className={styles.what}>{what}</p>
        {children}
        {isOpen && <p className={styles.note}>{alone}</p>}
      </div>
    </div>
  );
}
