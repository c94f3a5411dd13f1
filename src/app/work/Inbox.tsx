import { Button, SegmentedControl } from '@mantine/core';
import { useDeferredValue, useState } from 'react';
import type { WorkItem } from '#blocks/work.ts';
import { formatNumber } from '#text/numbers.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { useNavigateTo } from '#ui/navigation.tsx';
import { useLang } from '#ui/useLang.ts';
import { useWords } from '#ui/useWords.ts';
import { ListBar } from '../ListBar.tsx';
import { paths } from '../paths.ts';
import { isFound } from '../plain.ts';
import { useMe } from '../SessionProvider.tsx';
import styles from './Inbox.module.css';
import type { InboxRow } from './inbox.ts';
import { InboxLine } from './InboxLine.tsx';
import { workWords } from './work.text.ts';

type Shown = 'all' | WorkItem['ask'];

const shownKinds: readonly Shown[] = ['all', 'task', 'vote', 'form'];
const step = 100;

/** The inbox: what waits, narrowed by kind and by words; long ones show 100 at a time. */
export function Inbox({ rows }: { readonly rows: readonly InboxRow[] }) {
  const t = useWords(workWords);
  const { lang } = useLang();
  const [shown, setShown] = useState<Shown>('all');
  const [text, setText] = useState('');
  const [limit, setLimit] = useState(step);
  const query = useDeferredValue(text);
  if (rows.length === 0) return <NothingWaits />;
  const found = rows.filter((row) => isShown(row, shown) && isFound(query, ...textsOf(row)));
  const labelOf = (kind: Shown) =>
    t(`filter.${kind}`, { total: formatNumber(rows.filter((row) => isShown(row, kind)).length, lang) });
  return (
    <>
      <ListBar label={t('search')} search={text} onSearch={setText}>
        <SegmentedControl
          aria-label={t('filter')}
          value={shown}
          onChange={setShown}
          data={shownKinds.map((kind) => ({ value: kind, label: labelOf(kind) }))}
          className={styles.filter ?? ''}
        />
      </ListBar>
      {found.length === 0 && (
        <EmptyState
          title={t('noneOfThese.title')}
          text={t('noneOfThese.text')}
          action={<Button onClick={showAll}>{t('noneOfThese.action')}</Button>}
        />
      )}
      {found.length > 0 && (
        <ul className={styles.list} aria-label={t('list')}>
          {found.slice(0, limit).map((row) => (
            <InboxLine key={row.item.id} row={row} />
          ))}
        </ul>
      )}
      {found.length > limit && (
        <Button variant="subtle" className={styles.more ?? ''} onClick={() => setLimit(limit + step)}>
          {t('more', { count: Math.min(step, found.length - limit) })}
        </Button>
      )}
    </>
  );

  function showAll() {
    setShown('all');
    setText('');
  }
}

function NothingWaits() {
  const t = useWords(workWords);
  const { person } = useMe();
  const navigate = useNavigateTo();
  return (
    <EmptyState
      title={t('empty.title')}
      text={t('empty.text', { name: person.name })}
      action={<Button onClick={() => navigate?.(paths.portal)}>{t('empty.action')}</Button>}
    />
  );
}

function isShown(row: InboxRow, shown: Shown): boolean {
  return shown === 'all' || row.item.ask === shown;
}

function textsOf({ item, request, step: name, group }: InboxRow): readonly string[] {
  return [item.title, request.number, request.title, name, group ?? ''];
}
