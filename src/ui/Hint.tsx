import { VisuallyHidden } from '@mantine/core';
import { IconAlertCircle, IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './Hint.module.css';
import { uiWords } from './ui.text.ts';
import { useWords } from './useWords.ts';

export interface HintProps {
  /** `help` is quiet; `note` has an icon; `warning` and `problem` also say so. */
  readonly tone?: 'help' | 'note' | 'warning' | 'problem';
  readonly id?: string;
  readonly children: ReactNode;
}

/** A short text beside what it explains, 12 px. */
export function Hint({ tone = 'help', id, children }: HintProps) {
  const t = useWords(uiWords);
  const Icon = icons[tone];
  return (
    <p id={id} className={styles.hint} data-tone={tone}>
      {Icon !== undefined && <Icon size={14} stroke={2} aria-hidden className={styles.icon} />}
      <span>
        {(tone === 'problem' || tone === 'warning') && <VisuallyHidden>{`${t(`hint.${tone}`)} `}</VisuallyHidden>}
        {children}
      </span>
    </p>
  );
}

const icons = { help: undefined, note: IconInfoCircle, warning: IconAlertTriangle, problem: IconAlertCircle } as const;
