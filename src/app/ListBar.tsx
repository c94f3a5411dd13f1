import type { ReactNode } from 'react';
import { SearchBox } from '#ui/SearchBox.tsx';
import styles from './ListBar.module.css';

export interface ListBarProps {
  readonly label: string;
  readonly search: string;
  readonly onSearch: (text: string) => void;
  /** Filters beside the search box. */
  readonly children?: ReactNode;
  /** Buttons, at the end. */
  readonly actions?: ReactNode;
}

/** Over a list: what narrows it, and what adds to it. */
export function ListBar({ label, search, onSearch, children, actions }: ListBarProps) {
  return (
    <div className={styles.bar}>
      <div className={styles.search}>
        <SearchBox label={label} value={search} onChange={onSearch} width="100%" />
      </div>
      {children}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
