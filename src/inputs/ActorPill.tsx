import { Pill } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { Content } from '#ui/Content.tsx';
import { useSay } from '#ui/useSay.ts';
import type { ActorLabel } from './actorLabels.ts';
import styles from './ActorsPicker.module.css';

export interface ActorPillProps {
  readonly label: ActorLabel;
  /** Absent when it cannot be taken away. */
  readonly onRemove?: (() => void) | undefined;
}

/** Somebody chosen; red with an icon when it is nobody of this copy. */
export function ActorPill({ label, onRemove }: ActorPillProps) {
  const say = useSay();
  const { name, said, isWrong } = label;
  return (
    <Pill
      withRemoveButton={onRemove !== undefined}
      {...(onRemove === undefined ? {} : { onRemove })}
      className={styles.pill ?? ''}
      data-wrong={isWrong || undefined}
    >
      {isWrong && <IconAlertCircle size={14} aria-hidden className={styles.icon} />}
      {name === undefined ? said !== undefined && say(said) : <Content>{name}</Content>}
    </Pill>
  );
}
