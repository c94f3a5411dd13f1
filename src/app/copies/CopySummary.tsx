import type { Header } from '#storage/copies/header.ts';
import { formatDateTime } from '#text/dates.ts';
import { Hint } from '#ui/Hint.tsx';
import { useLang } from '#ui/useLang.ts';
import { useWords } from '#ui/useWords.ts';
import { browserSurroundings } from '../services.ts';
import { copiesWords } from './copies.text.ts';
import styles from './copies.module.css';

interface CopySummaryProps {
  readonly header: Header;
  /** Something is here that it takes the place of. */
  readonly replaces: boolean;
}

const shown = ['processes', 'requests', 'people', 'files'] as const;

/** What is in a copy, before it is restored. */
export function CopySummary({ header, replaces }: CopySummaryProps) {
  const t = useWords(copiesWords);
  const { lang } = useLang();
  return (
    <div className={styles.summary}>
      <p className={styles.line}>
        {t('summary.of')} <time dateTime={header.at}>{formatDateTime(header.at, browserSurroundings.zone, lang)}</time>
      </p>
      <ul className={styles.counts}>
        {shown.map((table) => (
          <li key={table}>{t(`summary.${table}`, { count: header.counts[table] ?? 0 })}</li>
        ))}
      </ul>
      {replaces && <Hint tone="warning">{t('summary.replaces')}</Hint>}
    </div>
  );
}
