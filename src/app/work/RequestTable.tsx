import { Button, Select } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Request } from '#runtime/records.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { useNavigateTo } from '#ui/navigation.tsx';
import { useWords } from '#ui/useWords.ts';
import { ListBar } from '../ListBar.tsx';
import { paths, requestPath } from '../paths.ts';
import { isFound } from '../plain.ts';
import type { RequestRow } from './requestRows.ts';
import { requestsWords } from './requests.text.ts';
import { statesWords } from './states.text.ts';
import { useRequestColumns } from './useRequestColumns.tsx';

type State = Request['state'];

const states: readonly State[] = ['open', 'onHold', 'stopped', 'completed', 'rejected', 'cancelled'];

/** The list of requests with its search and its filter by state. */
export function RequestTable({ rows, isAll }: { readonly rows: readonly RequestRow[]; readonly isAll: boolean }) {
  const t = useWords(requestsWords);
  const tStates = useWords(statesWords);
  const [text, setText] = useState('');
  const [state, setState] = useState<State | null>(null);
  const query = useDeferredValue(text);
  const columns = useRequestColumns(isAll);
  const found = useMemo(
    () => rows.filter((row) => (state === null || row.request.state === state) && isFound(query, ...textsOf(row))),
    [rows, state, query],
  );
  if (rows.length === 0) return <NoRequests isAll={isAll} />;
  return (
    <>
      <ListBar label={t('search')} search={text} onSearch={setText}>
        <Select
          aria-label={t('state')}
          placeholder={t('state.any')}
          data={states.map((value) => ({ value, label: tStates(`request.${value}`) }))}
          value={state}
          onChange={(value) => setState(states.find((one) => one === value) ?? null)}
          clearable
          w={180}
        />
      </ListBar>
      <DataTable
        label={t('title')}
        columns={columns}
        rows={found}
        keyOf={(row) => row.request.id}
        nameOf={(row) => row.request.number}
        hrefOf={(row) => requestPath(row.request.id)}
        empty={
          <EmptyState
            title={t('none.title')}
            text={t('none.text')}
            action={<Button onClick={showAll}>{t('none.action')}</Button>}
          />
        }
      />
    </>
  );

  function showAll() {
    setText('');
    setState(null);
  }
}

function NoRequests({ isAll }: { readonly isAll: boolean }) {
  const t = useWords(requestsWords);
  const navigate = useNavigateTo();
  return (
    <EmptyState
      title={t(isAll ? 'emptyAll.title' : 'empty.title')}
      text={t(isAll ? 'emptyAll.text' : 'empty.text')}
      action={<Button onClick={() => navigate?.(paths.portal)}>{t('new')}</Button>}
    />
  );
}

function textsOf({ request, stands, waitsFor, requester }: RequestRow): readonly string[] {
  return [request.number, request.title, request.result, requester, ...stands, ...waitsFor];
}
