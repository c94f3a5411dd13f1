import type { Column } from '#ui/columns.ts';
import { Content } from '#ui/Content.tsx';
import { useWords } from '#ui/useWords.ts';
import { DueBadge } from './DueBadge.tsx';
import { NameList } from './NameList.tsx';
import type { RequestRow } from './requestRows.ts';
import { RequestState } from './RequestState.tsx';
import { requestsWords } from './requests.text.ts';
import { When } from './When.tsx';

/** What the list of requests says of each; whose it is, when all are shown. */
export function useRequestColumns(isAll: boolean): readonly Column<RequestRow>[] {
  const t = useWords(requestsWords);
  const requester: Column<RequestRow> = {
    id: 'requester',
    heading: t('requester'),
    cell: (row) => <Content>{row.requester}</Content>,
    order: byText((row) => row.requester),
  };
  return [
    {
      id: 'number',
      heading: t('number'),
      cell: (row) => <Content>{row.request.number}</Content>,
      order: byText((row) => row.request.number),
      width: 108,
    },
    {
      id: 'title',
      heading: t('titleColumn'),
      cell: ({ request, lang }) =>
        request.title === '' ? t('untitled') : <Content lang={lang}>{request.title}</Content>,
      order: byText((row) => row.request.title),
      width: 200,
    },
    { id: 'state', heading: t('state'), cell: (row) => <RequestState request={row.request} /> },
    ...(isAll ? [requester] : []),
    {
      id: 'where',
      heading: t('where'),
      cell: (row) => <NameList names={row.stands} lang={row.lang} />,
      order: byText((row) => row.stands.join(' ')),
    },
    {
      id: 'waitsFor',
      heading: t('waitsFor'),
      cell: ({ request, waitsFor }) => (request.stopped === null ? <NameList names={waitsFor} /> : t('mending')),
    },
    {
      id: 'begun',
      heading: t('begun'),
      cell: (row) => <When at={row.request.begunAt} isRelative />,
      order: byText((row) => row.request.begunAt),
    },
    {
      id: 'due',
      heading: t('due'),
      cell: (row) => <DueBadge at={row.dueAt} isBare />,
      order: byText((row) => row.dueAt ?? '9'),
    },
  ];
}

function byText(textOf: (row: RequestRow) => string) {
  return (one: RequestRow, other: RequestRow) => textOf(one).localeCompare(textOf(other));
}
