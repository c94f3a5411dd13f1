import type { ReactNode } from 'react';
import styles from './PageHeader.module.css';

export interface PageHeaderProps {
  readonly title: ReactNode;
  /** Beside the title: a state, a number. */
  readonly badge?: ReactNode;
  readonly description?: ReactNode;
  /** Buttons; the one primary action last. */
  readonly actions?: ReactNode;
  /** Under the heading: tabs, a search box. */
  readonly children?: ReactNode;
}

/** The top of a page: its only first-level heading, what it is for, and what can be done. */
export function PageHeader({ title, badge, description, actions, children }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      <div className={styles.row}>
        <div className={styles.words}>
          <div className={styles.titleRow}>
            <h1 className={styles.title}>{title}</h1>
            {badge}
          </div>
          {description !== undefined && <p className={styles.description}>{description}</p>}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </header>
  );
}
