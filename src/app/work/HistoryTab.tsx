// What the engine tells is said here, also where the engine itself was not loaded.
import '#runtime/runtime.text.ts';
import type { HistoryEvent } from '#runtime/records.ts';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { useDirectory } from '../SessionProvider.tsx';
import { historyGroups } from './historyGroups.ts';
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
      {historyGroups(events).map(({ id, at, by, as, events: lines }) => (
        <li key={id} className={styles.event}>
          <When at={at} className={styles.when} />
          <div className={styles.words}>
            {lines.map((line) => (
              <p key={line.id} className={styles.what}>
                {say(line.said)}
              </p>
            ))}
            <p className={styles.who}>
              {by === null || as === null
                ? t('history.byItself')
                : by === as
                  ? t('history.by', { by: nameOf(by) })
                  : t('history.byAs', { by: nameOf(by), as: nameOf(as) })}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
