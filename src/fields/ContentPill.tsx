import { Pill } from '@mantine/core';
import { Content } from '#ui/Content.tsx';

export interface ContentPillProps {
  readonly label: string;
  /** Absent when it cannot be taken away. */
  readonly onRemove?: (() => void) | undefined;
  /** Language of what people wrote; '' for names. */
  readonly lang?: string;
}

/** One of several things chosen, named as people named it. */
export function ContentPill({ label, onRemove, lang = '' }: ContentPillProps) {
  return (
    <Pill withRemoveButton={onRemove !== undefined} {...(onRemove === undefined ? {} : { onRemove })}>
      <Content lang={lang}>{label}</Content>
    </Pill>
  );
}
