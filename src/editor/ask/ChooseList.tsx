import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Hint } from '#ui/Hint.tsx';
import { useWords } from '#ui/useWords.ts';
import { editorWords } from '../editor.text.ts';
import { isFound } from '../isFound.ts';
import styles from './ask.module.css';

/** One thing that can be chosen from a list. */
export interface Choice {
  readonly id: string;
  /** What is typed to find it. */
  readonly text: string;
  readonly icon: ReactNode;
  readonly name: ReactNode;
  readonly detail?: ReactNode;
}

interface ChooseListProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (id: string) => void;
}

/** A list that is typed into: arrows go through what is found, Enter chooses. */
export function ChooseList({ label, choices, onChoose }: ChooseListProps) {
  const t = useWords(editorWords);
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [index, setIndex] = useState(0);
  const found = choices.filter(({ text }) => isFound(typed, text));
  const active = found[Math.min(index, found.length - 1)];
  const input = useRef<HTMLInputElement>(null);

  // The dialog gives the keyboard to its first question only.
  useEffect(() => input.current?.focus(), []);

  function onKeyDown(event: KeyboardEvent) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setIndex((Math.min(index, found.length - 1) + step + found.length) % Math.max(found.length, 1));
    if (event.key === 'Enter' && active !== undefined) onChoose(active.id);
    if (step !== 0 || event.key === 'Enter') event.preventDefault();
  }

  return (
    <div className={styles.choose}>
      <TextInput
        ref={input}
        role="combobox"
        aria-label={t('ask.filter')}
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={active === undefined ? undefined : `${listId}-${active.id}`}
        aria-autocomplete="list"
        placeholder={t('ask.filter')}
        leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
        value={typed}
        data-autofocus
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setIndex(0);
        }}
      />
      <div id={listId} role="listbox" aria-label={label} className={styles.list}>
        {found.map((choice) => (
          <button
            type="button"
            key={choice.id}
            id={`${listId}-${choice.id}`}
            ref={choice === active ? intoSight : null}
            role="option"
            tabIndex={-1}
            aria-selected={choice === active}
            className={styles.option}
            onClick={() => onChoose(choice.id)}
          >
            <span className={styles.icon}>{choice.icon}</span>
            <span className={styles.words}>
              <span className={styles.name}>{choice.name}</span>
              {choice.detail !== undefined && <span className={styles.detail}>{choice.detail}</span>}
            </span>
          </button>
        ))}
      </div>
      {found.length === 0 && <Hint>{t('ask.none', { text: typed })}</Hint>}
    </div>
  );
}

function intoSight(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}
