import { Menu, UnstyledButton } from '@mantine/core';
import { IconArrowBackUp, IconSelector } from '@tabler/icons-react';
import { useState } from 'react';
import styles from './ActorMenu.module.css';
import { IconButton } from './IconButton.tsx';
import { PersonLabel } from './PersonLabel.tsx';
import { SearchBox } from './SearchBox.tsx';
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

/** "Actuar como": always says who acts in this tab, and changes it. */
export function ActorMenu({ actor, owner, people, onActAs }: ActorMenuProps) {
  const t = useWords(uiWords);
  const [text, setText] = useState('');
  const isOther = actor.id !== owner.id;
  const found = people.filter((person) => person.id !== actor.id && matches(person, text)).slice(0, mostShown);
  return (
    <div className={styles.actor}>
      {isOther && (
        <IconButton
          label={t('actor.back', { name: owner.name })}
          icon={<IconArrowBackUp aria-hidden />}
          onClick={() => onActAs(owner.id)}
        />
      )}
      <Menu width={280} onClose={() => setText('')}>
        <Menu.Target>
          <UnstyledButton
            className={styles.button ?? ''}
            data-other={isOther || undefined}
            aria-label={t('actor.current', { name: actor.name })}
          >
            <span className={styles.word}>{t('actor.label')}</span>
            <PersonLabel name={actor.name} />
            <IconSelector size={14} aria-hidden className={styles.arrow} />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('actor.label')}</Menu.Label>
          {people.length > 6 && <SearchBox label={t('actor.search')} value={text} onChange={setText} width="100%" />}
          {isOther && (
            <Menu.Item leftSection={<IconArrowBackUp aria-hidden />} onClick={() => onActAs(owner.id)}>
              {t('actor.back', { name: owner.name })}
            </Menu.Item>
          )}
          <div className={styles.people}>
            {found.map((person) => (
              <Menu.Item key={person.id} onClick={() => onActAs(person.id)}>
                <PersonLabel name={person.name} detail={person.detail} />
              </Menu.Item>
            ))}
            {found.length === 0 && text !== '' && <p className={styles.none}>{t('actor.none', { text })}</p>}
          </div>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

function matches(person: Actor, text: string): boolean {
  return plain(`${person.name} ${person.detail ?? ''}`).includes(plain(text.trim()));
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
