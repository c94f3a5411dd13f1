import { Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { IconButton } from './IconButton.tsx';

/** One thing that can be done with a row or an object. */
export interface RowAction {
  readonly label: string;
  readonly icon?: ReactNode;
  readonly onClick: () => void;
  readonly isDisabled?: boolean;
  /** Takes something away: it stands last, parted from the rest. */
  readonly isDestructive?: boolean;
}

export interface RowMenuProps {
  /** The accessible name of the button: "Acciones de Alta de empleado". */
  readonly label: string;
  readonly actions: readonly RowAction[];
}

/** The "…" button of a row and its menu. */
export function RowMenu({ label, actions }: RowMenuProps) {
  const calm = actions.filter((action) => action.isDestructive !== true);
  const grave = actions.filter((action) => action.isDestructive === true);
  return (
    <Menu>
      <Menu.Target>
        <IconButton label={label} icon={<IconDots aria-hidden />} />
      </Menu.Target>
      <Menu.Dropdown>
        {calm.map((action) => itemOf(action))}
        {calm.length > 0 && grave.length > 0 && <Menu.Divider />}
        {grave.map((action) => itemOf(action))}
      </Menu.Dropdown>
    </Menu>
  );
}

function itemOf({ label, icon, onClick, isDisabled = false, isDestructive = false }: RowAction) {
  return (
    <Menu.Item
      key={label}
      leftSection={icon}
      disabled={isDisabled}
      onClick={onClick}
      {...(isDestructive ? { color: 'red' } : {})}
    >
      {label}
    </Menu.Item>
  );
}
