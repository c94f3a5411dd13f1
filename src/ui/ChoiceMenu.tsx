import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import { IconButton } from './IconButton.tsx';

export interface ChoiceMenuProps<Value extends string> {
  /** What the button is called; it should hold the present choice. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly choices: readonly {
    readonly value: Value;
    readonly word: string;
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
        <Menu.RadioGroup value={value} onChange={(chosen) => onChoose(chosen as Value)}>
          {choices.map((choice) => (
            <Menu.RadioItem key={choice.value} value={choice.value} lang={choice.lang} closeMenuOnClick>
              {choice.word}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
