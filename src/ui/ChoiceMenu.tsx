import { Menu } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './ChoiceMenu.module.css';
import { IconButton } from './IconButton.tsx';

export interface ChoiceMenuProps<Value extends string> {
  /** What the button is called; it should hold the present choice. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly choices: readonly {
    readonly value: Value;
    readonly word: string;
    readonly icon?: ReactNode;
    readonly lang?: string;
  }[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

/** An icon button with a menu in which exactly one thing is chosen. */
export function ChoiceMenu<Value extends string>({ label, icon, choices, value, onChoose }: ChoiceMenuProps<Value>) {
  return (
    <Menu>
      <Menu.Target>
        <IconButton label={label} icon={icon} />
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map((choice) => (
          <Menu.Item
            key={choice.value}
            role="menuitemradio"
            aria-checked={choice.value === value}
            lang={choice.lang}
            leftSection={choice.icon}
            rightSection={<IconCheck aria-hidden className={choice.value === value ? styles.chosen : styles.idle} />}
            onClick={() => onChoose(choice.value)}
          >
            {choice.word}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
