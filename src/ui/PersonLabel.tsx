import { Content } from './Content.tsx';
import styles from './PersonLabel.module.css';

export interface PersonLabelProps {
  readonly name: string;
  /** Under the name: a role, an address. */
  readonly detail?: string | undefined;
  /** A group has a square mark. */
  readonly isGroup?: boolean;
  /** Only the mark; the name stays for screen readers. */
  readonly compact?: boolean;
}

/** A person or a group: a mark with its initials, and its name. */
export function PersonLabel({ name, detail, isGroup = false, compact = false }: PersonLabelProps) {
  return (
    <span className={styles.person}>
      <span aria-hidden className={styles.mark} data-group={isGroup || undefined} data-initials={initialsOf(name)} />
      <span className={compact ? styles.hidden : styles.words}>
        <Content className={styles.name}>{name}</Content>
        {detail !== undefined && <span className={styles.detail}>{detail}</span>}
      </span>
    </span>
  );
}

/** The first letters of the first and the last word of a name, or of its only word. */
export function initialsOf(name: string): string {
  const parts = name.split(/\s+/u).filter((part) => /^\p{L}|^\p{N}/u.test(part));
  const ends = parts.length > 1 ? [parts[0], parts.at(-1)] : [parts[0]];
  return ends
    .map((part) => [...(part ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase();
}
