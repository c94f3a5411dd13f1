import { formatDateTime, formatRelative } from '#text/dates.ts';
import { formatNumber } from '#text/numbers.ts';
import type { Column } from '#ui/columns.ts';
import { Content } from '#ui/Content.tsx';
import { useLang } from '#ui/useLang.ts';
import { useWords } from '#ui/useWords.ts';
import { useServices } from '../ServicesProvider.tsx';
import { useDirectory } from '../SessionProvider.tsx';
import { processesWords } from './processes.text.ts';
import { ProcessStateBadge } from './ProcessStateBadge.tsx';
import type { ProcessRow } from './processState.ts';
import styles from './ProcessList.module.css';

/** The columns of the list of processes. */
export function useProcessColumns(): readonly Column<ProcessRow>[] {
  const t = useWords(processesWords);
  const { lang } = useLang();
  return [
    {
      id: 'name',
      heading: t('name'),
      cell: ({ name, record }) => <Content lang={record.lang}>{name}</Content>,
      order: (one, other) => one.name.localeCompare(other.name),
      width: 220,
    },
    {
      id: 'state',
      heading: t('state'),
      cell: ({ record }) => <ProcessStateBadge record={record} />,
      order: (one, other) => one.state.localeCompare(other.state),
    },
    {
      id: 'version',
      heading: t('version'),
      cell: ({ record }) =>
        record.published === null ? (
          <span className={styles.dim}>{t('noVersion')}</span>
        ) : (
          <span data-numbers>{t('versions.number', { number: record.published.number })}</span>
        ),
      isWideOnly: true,
    },
    {
      id: 'category',
      heading: t('category'),
      cell: ({ categoryNames }) =>
        categoryNames.length === 0 ? (
          <span className={styles.dim}>{t('noCategory')}</span>
        ) : (
          <Content>{categoryNames.join(', ')}</Content>
        ),
      order: (one, other) => one.categoryNames.join().localeCompare(other.categoryNames.join()),
    },
    {
      id: 'open',
      heading: t('open'),
      align: 'end',
      cell: ({ open }) => <span data-numbers>{formatNumber(open, lang)}</span>,
      order: (one, other) => one.open - other.open,
    },
    {
      id: 'edited',
      heading: t('edited'),
      cell: ({ record }) => <Edited at={record.editedAt} by={record.editedBy} />,
      order: (one, other) => one.record.editedAt.localeCompare(other.record.editedAt),
    },
  ];
}

function Edited({ at, by }: { readonly at: string; readonly by: string }) {
  const { lang } = useLang();
  const { now, zone } = useServices();
  const { people } = useDirectory();
  return (
    <span className={styles.edited}>
      <Content>{people[by]?.name ?? ''}</Content>
      <time dateTime={at} title={formatDateTime(at, zone, lang)} className={styles.dim}>
        {formatRelative(at, now(), lang)}
      </time>
    </span>
  );
}
