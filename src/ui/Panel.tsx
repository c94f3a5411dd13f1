import { useId, type ReactNode } from 'react';
import styles from './Panel.module.css';

export interface PanelProps {
  readonly title?: ReactNode;
  readonly description?: ReactNode;
  /** At the end of the heading: a button, a link, a state. */
  readonly actions?: ReactNode;
  /** Without inner space, for a table or a list that reaches the edges. */
  readonly flush?: boolean;
  readonly children: ReactNode;
}

/** A surface with a hairline around it, on the page; with a title it is a region of that name. */
export function Panel({ title, description, actions, flush = false, children }: PanelProps) {
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={title === undefined ? undefined : id}>
      {title !== undefined && (
        <header className={styles.header}>
          <div className={styles.words}>
            <h2 id={id} className={styles.title}>
              {title}
            </h2>
            {description !== undefined && <p className={styles.description}>{description}</p>}
          </div>
          {actions}
        </header>
      )}
      <div className={flush ? undefined : styles.body}>{children}</div>
    </section>
  );
}
