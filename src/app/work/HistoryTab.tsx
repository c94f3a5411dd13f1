import type { HistoryEvent } from '#runtime/records.ts';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { useDirectory } from '../SessionProvider.tsx';
import styles from './HistoryTab.module.css';
import { requestWords } from './request.text.ts';
import { When } from './When.tsx';

/** What happened to a request, the latest first: when, what, who did it and as whom. */
export function HistoryTab({ events }: { readonly events: readonly HistoryEvent[] }) {
  const t = useWords(requestWords);
  const say = useSay();
  const { people } = useDirectory();
  const nameOf = (id: string) => people[id]?.name ?? id;
  return (
    <ol className={styles.list} aria-label={t('history.label')} reversed>
      {events.toReversed().map((event) => (
        <li key={event.id} className={styles.event}>
          <When at={event.at} className={styles.when} />
          <div className={styles.words}>
            <p className={styles.what}>{say(event.said)}</p>
            <p className={styles.who}>
              {event.by === event.as
                ? t('history.by', { by: nameOf(event.by) })
                : t('history.byAs', { by: nameOf(event.by), as: nameOf(event.as) })}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
