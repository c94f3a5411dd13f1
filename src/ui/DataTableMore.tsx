import { Button } from '@mantine/core';
import { formatNumber } from '#text/numbers.ts';
import styles from './DataTable.module.css';
import { uiWords } from './ui.text.ts';
import { useLang } from './useLang.ts';
import { useWords } from './useWords.ts';

interface DataTableMoreProps {
  readonly shown: number;
  readonly total: number;
  /** How many rows one press adds. */
  readonly step: number;
  readonly onMore: (limit: number) => void;
}

/** The foot of a table that does not show all its rows yet. */
export function DataTableMore({ shown, total, step, onMore }: DataTableMoreProps) {
  const t = useWords(uiWords);
  const { lang } = useLang();
  if (shown >= total) return null;
  return (
    <div className={styles.more}>
      <span data-numbers>
        {t('table.shown', { shown: formatNumber(shown, lang), total: formatNumber(total, lang) })}
      </span>
      <Button variant="subtle" onClick={() => onMore(shown + step)}>
        {t('table.more', { count: Math.min(step, total - shown) })}
      </Button>
    </div>
  );
}
