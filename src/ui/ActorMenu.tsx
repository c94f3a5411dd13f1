import { Combobox, UnstyledButton, useCombobox } from '@mantine/core';
import { IconArrowBackUp, IconSelector } from '@tabler/icons-react';
import { useState } from 'react';
import styles from './ActorMenu.module.css';
import { IconButton } from './IconButton.tsx';
import { PersonLabel } from './PersonLabel.tsx';
import { uiWords } from './ui.text.ts';
import { useWords } from './useWords.ts';

/** A person that one may act as. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly detail?: string;
}

export interface ActorMenuProps {
  /** Who the commands of this tab count for. */
  readonly actor: Actor;
  /** Who this copy belongs to. */
  readonly owner: Actor;
  readonly people: readonly Actor[];
  readonly onActAs: (id: string) => void;
}

const mostShown = 50;

/** "Actuar como": always says who acts in this tab, changes it, and leads back to oneself. */
export function ActorMenu({ actor, owner, people, onActAs }: ActorMenuProps) {
  const t = useWords(uiWords);
  const [text, setText] = useState('');
  const list = useCombobox({
    onDropdownClose: () => {
      list.resetSelectedOption();
      list.focusTarget();
      setText('');
    },
  });
  const isOther = actor.id !== owner.id;
  const found = people.filter((person) => person.id !== actor.id && matches(person, text)).slice(0, mostShown);

  function choose(id: string) {
    list.closeDropdown();
    onActAs(id);
  }

  return (
    <div className={styles.actor}>
      {isOther && (
        <IconButton
          label={t('actor.back', { name: owner.name })}
          icon={<IconArrowBackUp aria-hidden />}
          onClick={() => onActAs(owner.id)}
        />
      )}
      <Combobox store={list} width={280} position="bottom-end" keepMounted={false} onOptionSubmit={choose}>
        <Combobox.Target targetType="button">
          <UnstyledButton
            className={styles.button ?? ''}
            data-other={isOther || undefined}
            onClick={() => list.toggleDropdown()}
          >
            <span className={styles.word}>{t('actor.label')}</span>
            <PersonLabel name={actor.name} />
            <IconSelector size={14} aria-hidden className={styles.arrow} />
          </UnstyledButton>
        </Combobox.Target>
        <Combobox.Dropdown>
          <Combobox.Search
            autoFocus
            aria-label={t('actor.search')}
            placeholder={t('actor.search')}
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value);
              list.selectFirstOption();
            }}
          />
          <Combobox.Options aria-label={t('actor.label')} className={styles.people ?? ''}>
            {found.map((person) => (
              <Combobox.Option key={person.id} value={person.id}>
                <PersonLabel name={person.name} detail={person.detail} />
              </Combobox.Option>
            ))}
            {found.length === 0 && <Combobox.Empty>{t('actor.none', { text })}</Combobox.Empty>}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
    </div>
  );
}

function matches(person: Actor, text: string): boolean {
  return plain(`${person.name} ${person.detail ?? ''}`).includes(plain(text.trim()));
}

/** Without accents and capitals: "oscar" finds "Óscar". */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
