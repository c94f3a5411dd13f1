import { Pill } from '@mantine/core';
import type { ReactNode } from 'react';

export interface ChosenPillProps {
  /** Absent when it cannot be taken away. */
  readonly onRemove?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** One of several things chosen. */
export function ChosenPill({ onRemove, children }: ChosenPillProps) {
  return (
    <Pill withRemoveButton={onRemove !== undefined} {...(onRemove === undefined ? {} : { onRemove })}>
      {children}
    </Pill>
  );
}
