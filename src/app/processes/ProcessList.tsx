import { Button, Switch } from '@mantine/core';
import { Suspense, useState } from 'react';
import { DataTable } from '#ui/DataTable.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { useWords } from '#ui/useWords.ts';
import { ListBar } from '../ListBar.tsx';
import { editorPath } from '../paths.ts';
import { lazily } from '#ui/lazily.ts';
import { isFound } from '../plain.ts';
import { processesWords } from './processes.text.ts';
import type { ProcessRow } from './processState.ts';
import { useProcessActions } from './useProcessActions.ts';
import { useProcessColumns } from './useProcessColumns.tsx';
import { useNavigateTo } from '#ui/navigation.tsx';

const PublishDialog = lazily(() => import('./PublishDialog.tsx'), 'PublishDialog');
const AssignDialog = lazily(() => import('./AssignDialog.tsx'), 'AssignDialog');

/** What is open over the list. */
type Open = { readonly is: 'publish' | 'assign'; readonly id: string };

/** The processes of this copy and what can be done with each. */
export function ProcessList({ rows }: { readonly rows: readonly ProcessRow[] }) {
  const t = useWords(processesWords);
  const navigate = useNavigateTo();
  const [search, setSearch] = useState('');
  const [showsArchived, setArchived] = useState(false);
  const [open, setOpen] = useState<Open | null>(null);
  const columns = useProcessColumns();
  const actionsOf = useProcessActions((id) => setOpen({ is: 'assign', id }));
  const close = () => setOpen(null);
  const buttonsOf = ({ record, state }: ProcessRow) => (
    <>
      <Button size="xs" onClick={() => navigate?.(editorPath(record.id))}>
        {t('edit')}
      </Button>
      {state !== 'archived' && (
        <Button size="xs" onClick={() => setOpen({ is: 'publish', id: record.id })}>
          {t('publish')}
        </Button>
      )}
    </>
  );
  if (rows.length === 0) return <EmptyState title={t('empty')} text={t('emptyText')} />;
  const kept = rows.filter((row) => showsArchived || row.state !== 'archived');
  const shown = kept.filter((row) => isFound(search, row.name, ...row.categoryNames));
  const empty =
    kept.length === 0 ? (
      <EmptyState small title={t('onlyArchived')} text={t('onlyArchivedText')} />
    ) : (
      <EmptyState small title={t('none', { text: search })} text={t('noneText')} />
    );
  return (
    <>
      <ListBar label={t('search')} search={search} onSearch={setSearch}>
        {rows.some((row) => row.state === 'archived') && (
          <Switch
            label={t('showArchived')}
            checked={showsArchived}
            onChange={(event) => setArchived(event.currentTarget.checked)}
          />
        )}
      </ListBar>
      <DataTable
        label={t('list')}
        columns={columns}
        rows={shown}
        keyOf={({ record }) => record.id}
        nameOf={({ name }) => name}
        hrefOf={({ record }) => editorPath(record.id)}
        buttonsOf={buttonsOf}
        actionsOf={actionsOf}
        empty={empty}
      />
      <Suspense fallback={null}>
        {open?.is === 'publish' && <PublishDialog process={open.id} onClose={close} />}
        {open?.is === 'assign' && <AssignDialog process={open.id} onClose={close} />}
      </Suspense>
    </>
  );
}
