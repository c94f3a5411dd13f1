import { IconCalendarDue, IconCalendarExclamation } from '@tabler/icons-react';
import { formatDateTime, formatRelative } from '#text/dates.ts';
import { useLang } from '#ui/useLang.ts';
import { useWords } from '#ui/useWords.ts';
import { useServices } from '../ServicesProvider.tsx';
import styles from './DueBadge.module.css';
import { isOverdue } from './isOverdue.ts';
import { statesWords } from './states.text.ts';

export interface DueBadgeProps {
  readonly at: string | null;
  /** Without the word "Vence", under a heading that says it. */
  readonly isBare?: boolean;
}

/** When something is due; what is overdue says so in words, colour and icon. Nothing without a due date. */
export function DueBadge({ at, isBare = false }: DueBadgeProps) {
  const { now, zone } = useServices();
  const { lang } = useLang();
  const t = useWords(statesWords);
  if (at === null) return null;
  const isOver = isOverdue(at, now());
  const Icon = isOver ? IconCalendarExclamation : IconCalendarDue;
  const when = formatRelative(at, now(), lang);
  return (
    <time
      dateTime={at}
      translate="no"
      title={formatDateTime(at, zone, lang)}
      className={styles.due}
      data-over={isOver || undefined}
    >
      <Icon size={14} stroke={2} aria-hidden />
      {isBare && !isOver ? <span>{when}</span> : t(isOver ? 'due.over' : 'due.in', { when })}
    </time>
  );
}
