import {
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconHourglass,
  IconRobot,
  IconProgress,
  type Icon,
} from '@tabler/icons-react';
import styles from './StateBadge.module.css';

/** What a state means to people; each has a colour and an icon, and always a word beside them. */
export type Tone = 'good' | 'bad' | 'neutral' | 'waiting' | 'automatic' | 'active';

export interface StateBadgeProps {
  readonly tone: Tone;
  readonly word: string;
}

/** A state: its word with the icon and the colour of what it means. */
export function StateBadge({ tone, word }: StateBadgeProps) {
  const Drawing = icons[tone];
  return (
    <span className={styles.badge} data-tone={tone}>
      <Drawing size={14} stroke={2} aria-hidden />
      {word}
    </span>
  );
}

const icons: Readonly<Record<Tone, Icon>> = {
  good: IconCircleCheck,
  bad: IconCircleX,
  neutral: IconCircleDashed,
  waiting: IconHourglass,
  automatic: IconRobot,
  active: IconProgress,
};
