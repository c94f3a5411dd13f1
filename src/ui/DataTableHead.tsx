import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { Column, Sorting } from './columns.ts';
import styles from './DataTable.module.css';
import { uiWords } from './ui.text.ts';
import { useWords } from './useWords.ts';

interface DataTableHeadProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly hasActions: boolean;
  readonly sorting: Sorting | undefined;
  readonly onSort: (sorting: Sorting) => void;
}

/** The headings of a table; those of columns with an order are buttons. */
export function DataTableHead<Row>({ columns, hasActions, sorting, onSort }: DataTableHeadProps<Row>) {
  const t = useWords(uiWords);
  return (
    <thead role="rowgroup">
      <tr role="row">
        {columns.map(({ id, heading, width, align, order }) => {
          const direction = sorting?.column === id ? sorting.direction : undefined;
          return (
            <th
              key={id}
              role="columnheader"
              scope="col"
              style={{ width }}
              data-align={align}
              aria-sort={direction}
              className={styles.heading}
            >
              {order === undefined ? (
                heading
              ) : (
                <UnstyledButton
                  className={styles.sort ?? ''}
                  onClick={() => onSort({ column: id, direction: turned(direction) })}
                >
                  {heading}
                  {direction === 'descending' ? (
                    <IconArrowDown size={14} aria-hidden />
                  ) : (
                    <IconArrowUp size={14} aria-hidden data-idle={direction === undefined || undefined} />
                  )}
                </UnstyledButton>
              )}
            </th>
          );
        })}
        {hasActions && (
          <th role="columnheader" scope="col" className={styles.heading}>
            <VisuallyHidden>{t('table.actionsHeading')}</VisuallyHidden>
          </th>
        )}
      </tr>
    </thead>
  );
}

function turned(direction: Sorting['direction'] | undefined): Sorting['direction'] {
  return direction === 'ascending' ? 'descending' : 'ascending';
}
