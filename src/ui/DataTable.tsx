import { useState, type ReactNode } from 'react';
import { sorted, type Column, type Sorting } from './columns.ts';
import styles from './DataTable.module.css';
import { DataTableHead } from './DataTableHead.tsx';
import { DataTableMore } from './DataTableMore.tsx';
import { Link } from './Link.tsx';
import { RowMenu, type RowAction } from './RowMenu.tsx';
import { uiWords } from './ui.text.ts';
import { useWords } from './useWords.ts';

export interface DataTableProps<Row> {
  /** The accessible name of the table. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Names a row in words, for its menu. */
  readonly nameOf: (row: Row) => string;
  /** Where the first cell leads. */
  readonly hrefOf?: (row: Row) => string;
  readonly actionsOf?: (row: Row) => readonly RowAction[];
  /** Buttons before the menu of actions. */
  readonly buttonsOf?: (row: Row) => ReactNode;
  /** Shown instead of the table when there are no rows. */
  readonly empty?: ReactNode;
}

const pageOfRows = 100;

/** A dense table; below 768 px each row becomes a card. Long lists show 100 rows at a time. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, keyOf, empty, actionsOf, buttonsOf } = props;
  const [sorting, setSorting] = useState<Sorting>();
  const [limit, setLimit] = useState(pageOfRows);
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>;
  const hasActions = actionsOf !== undefined || buttonsOf !== undefined;
  const shown = sorted(rows, columns, sorting).slice(0, limit);
  return (
    <div className={styles.frame}>
      <table className={styles.table} role="table" aria-label={label} aria-rowcount={rows.length + 1}>
        <DataTableHead columns={columns} hasActions={hasActions} sorting={sorting} onSort={setSorting} />
        <tbody role="rowgroup">
          {shown.map((row) => (
            <DataRow key={keyOf(row)} row={row} {...props} />
          ))}
        </tbody>
      </table>
      <DataTableMore shown={shown.length} total={rows.length} step={pageOfRows} onMore={setLimit} />
    </div>
  );
}

function DataRow<Row>(props: DataTableProps<Row> & { readonly row: Row }) {
  const { row, columns, nameOf, hrefOf, actionsOf, buttonsOf } = props;
  const t = useWords(uiWords);
  const [first, ...others] = columns;
  const actions = actionsOf?.(row) ?? [];
  return (
    <tr role="row" className={styles.row} data-links={hrefOf !== undefined || undefined}>
      {first !== undefined && (
        <th role="rowheader" scope="row" className={styles.first}>
          {hrefOf === undefined ? (
            first.cell(row)
          ) : (
            <Link plain href={hrefOf(row)} className={styles.link}>
              {first.cell(row)}
            </Link>
          )}
        </th>
      )}
      {others.map(({ id, heading, cell, align, isWideOnly }) => (
        <td
          key={id}
          role="cell"
          data-heading={heading}
          data-align={align}
          data-wide={isWideOnly || undefined}
          className={styles.cell}
        >
          {cell(row)}
        </td>
      ))}
      {(actionsOf !== undefined || buttonsOf !== undefined) && (
        <td role="cell" className={styles.actions} data-buttons={buttonsOf !== undefined || undefined}>
          <span>
            {buttonsOf?.(row)}
            {actions.length > 0 && <RowMenu label={t('table.actions', { name: nameOf(row) })} actions={actions} />}
          </span>
        </td>
      )}
    </tr>
  );
}
