import { MultiSelect } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { searching } from '#fields/searching.ts';
import type { Actor } from '#model/actor.ts';
import type { Directory } from '#model/directory.ts';
import type { Process } from '#model/process.ts';
import { Content } from '#ui/Content.tsx';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { actorChoices } from './actorChoices.ts';
import { actorOfKey, keyOfActor, type ActorKind } from './actorKeys.ts';
import { labelOfActor } from './actorLabels.ts';
import { ActorPill } from './ActorPill.tsx';
import styles from './ActorsPicker.module.css';
import { inputsWords } from './inputs.text.ts';
import { UnknownActor } from './UnknownActor.tsx';

export interface ActorsPickerProps {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly required?: boolean;
  readonly readOnly?: boolean;
  readonly value: readonly Actor[];
  readonly onChange: (actors: readonly Actor[]) => void;
  readonly directory: Directory;
  /** The process's fields: those that name people or groups may be chosen. */
  readonly fields: Process['fields'];
  /** Default: all. */
  readonly allow?: readonly ActorKind[];
  /** At most one: choosing another replaces it. */
  readonly isSingle?: boolean;
}

/** Chooses who does something: people, groups, fields that name them, the requester or their manager. */
export function ActorsPicker(props: ActorsPickerProps) {
  const { value, onChange, directory, fields, allow = everyKind, isSingle = false, ...rest } = props;
  const t = useWords(inputsWords);
  const say = useSay();
  const id = useId();
  const offered = actorChoices(allow, { directory, fields }, say);
  const keys = value.map(keyOfActor);
  const replace = (at: number, actor: Actor) =>
    onChange(unique(value.map((one, index) => (index === at ? actor : one))));
  const choose = (next: readonly string[]) => {
    const kept = isSingle ? next.slice(-1) : next;
    onChange(kept.flatMap((key) => value.find((actor) => keyOfActor(actor) === key) ?? actorOfKey(key) ?? []));
  };
  return (
    <div className={styles.picker}>
      <MultiSelect
        {...rest}
        id={id}
        data={[...offered, ...chosenBeside(value, offered)]}
        value={keys}
        onChange={choose}
        {...searching}
        hidePickedOptions
        placeholder={keys.length === 0 ? t(isSingle ? 'actors.chooseOne' : 'actors.choose') : ''}
        nothingFoundMessage={t('actors.nobody')}
        renderOption={({ option }) => <Content>{option.label}</Content>}
        renderPill={({ value: key, onRemove }) => {
          const actor = value.find((one) => keyOfActor(one) === key);
          if (actor === undefined) return null;
          const label = labelOfActor(actor, directory, fields);
          return <ActorPill label={label} onRemove={rest.readOnly === true ? undefined : onRemove} />;
        }}
      />
      {rest.readOnly !== true &&
        value.map((actor, at) =>
          actor.is === 'unknown' ? (
            <UnknownActor
              key={keyOfActor(actor)}
              who={actor.who}
              directory={directory}
              onChoose={(chosen) => replace(at, chosen)}
            />
          ) : null,
        )}
    </div>
  );
}

const everyKind: readonly ActorKind[] = ['requester', 'manager', 'field', 'group', 'person'];

/** Who is chosen and not offered, such as somebody unknown: the list must know them to show them. */
function chosenBeside(value: readonly Actor[], offered: ReturnType<typeof actorChoices>) {
  const known = new Set(offered.flatMap(({ items }) => items.map((item) => item.value)));
  const keys = value.map(keyOfActor).filter((key) => !known.has(key));
  return [...new Set(keys)].map((key) => ({ value: key, label: key }));
}

function unique(actors: readonly Actor[]): readonly Actor[] {
  return [...new Map(actors.map((actor) => [keyOfActor(actor), actor])).values()];
}
