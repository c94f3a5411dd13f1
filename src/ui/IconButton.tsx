import { ActionIcon, Tooltip, type ActionIconProps } from '@mantine/core';
import type { MouseEventHandler, ReactNode, Ref } from 'react';
import { Kbd } from './Kbd.tsx';
import styles from './IconButton.module.css';

export interface IconButtonProps extends Omit<ActionIconProps, 'children' | 'aria-label'> {
  /** What it does: its accessible name and its tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  /** The keys that do the same, such as "Mod+S". */
  readonly keys?: string;
  readonly onClick?: MouseEventHandler<HTMLButtonElement>;
  readonly ref?: Ref<HTMLButtonElement>;
  /** For a button that stays pressed. */
  readonly 'aria-pressed'?: boolean;
  readonly 'aria-expanded'?: boolean;
  readonly 'aria-controls'?: string;
  readonly 'aria-keyshortcuts'?: string;
  readonly tooltipSide?: 'top' | 'bottom' | 'left' | 'right';
}

/** A button that shows only an icon; its name is always in a tooltip and for screen readers. */
export function IconButton({ label, icon, keys, tooltipSide = 'bottom', ...rest }: IconButtonProps) {
  const tip = (
    <span className={styles.tip}>
      {label}
      {keys !== undefined && <Kbd keys={keys} />}
    </span>
  );
  return (
    <Tooltip label={tip} position={tooltipSide}>
      <ActionIcon {...rest} aria-label={label} className={styles.button ?? ''}>
        {icon}
      </ActionIcon>
    </Tooltip>
  );
}
