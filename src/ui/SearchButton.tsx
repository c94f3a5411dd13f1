import { UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { Kbd } from './Kbd.tsx';
import styles from './SearchButton.module.css';

export interface SearchButtonProps {
  /** "Buscar o ir a…" */
  readonly label: string;
  readonly keys?: string;
  readonly onClick: () => void;
}

/** The search of the top bar: it looks like a box and opens the search dialog; under 768 px only its icon stays. */
export function SearchButton({ label, keys = 'Mod+K', onClick }: SearchButtonProps) {
  return (
    <UnstyledButton className={styles.button ?? ''} onClick={onClick}>
      <IconSearch size={16} stroke={1.75} aria-hidden />
      <span className={styles.label}>{label}</span>
      <span className={styles.keys} aria-hidden>
        <Kbd keys={keys} />
      </span>
    </UnstyledButton>
  );
}
