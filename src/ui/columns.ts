import type { ReactNode } from 'react';

/** One column. The first one names the row: it is the row's heading and, on a narrow screen, its title. */
export interface Column<Row> {
  readonly id: string;
  readonly heading: string;
  readonly cell: (row: Row) => ReactNode;
  readonly width?: number | string;
  readonly align?: 'start' | 'end';
  /** Orders two rows; a column that has it can be sorted. */
  readonly order?: (one: Row, other: Row) => number;
  /** Left out below 768 px. */
  readonly isWideOnly?: boolean;
}

/** Which column orders the rows, and which way. */
export interface Sorting {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** The rows in the order that was chosen; without one, as they came. */
export function sorted<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sorting: Sorting | undefined,
): readonly Row[] {
  const order = columns.find((column) => column.id === sorting?.column)?.order;
  if (order === undefined || sorting === undefined) return rows;
  return rows.toSorted((one, other) => (sorting.direction === 'ascending' ? order(one, other) : order(other, one)));
}
