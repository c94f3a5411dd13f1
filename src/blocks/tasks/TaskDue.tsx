import { useNow } from '#fields/clock.tsx';
import { zoneHere } from '#fields/useReader.tsx';
import { isBefore } from '#model/time.ts';
import { formatDateTime, formatRelative } from '#text/dates.ts';
import { useLang } from '#ui/useLang.ts';
import { useWords } from '#ui/useWords.ts';
import styles from './TasksWork.module.css';
import { tasksWorkWords } from './TasksWork.text.ts';

/** Until when an activity is due; what is overdue says so in words and colour. */
export function TaskDue({ at }: { readonly at: string }) {
  const t = useWords(tasksWorkWords);
  const { lang } = useLang();
  const now = useNow();
  const isOver = isBefore(at, now);
  return (
    <time dateTime={at} title={formatRelative(at, now, lang)} className={styles.due} data-over={isOver || undefined}>
      {t(isOver ? 'overdue' : 'due', { when: formatDateTime(at, zoneHere(), lang) })}
    </time>
  );
}
