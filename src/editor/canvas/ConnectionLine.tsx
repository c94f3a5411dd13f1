import type { ConnectionLineComponentProps } from '@xyflow/react';
import styles from './Canvas.module.css';
import type { BlockNode } from './items.ts';
import { arrowOf, pathOf } from './path.ts';

/** The connection that is being dragged, in the shape it will have. */
export function ConnectionLine({ fromX, fromY, toX, toY, connectionStatus }: ConnectionLineComponentProps<BlockNode>) {
  const middle = toX - fromX >= 40 ? (fromX + toX) / 2 : fromX + 20;
  const points = [
    { x: fromX, y: fromY },
    { x: middle, y: fromY },
    { x: middle, y: toY },
    { x: toX, y: toY },
  ];
  return (
    <g className={styles.drawing} data-status={connectionStatus ?? 'open'}>
      <path d={pathOf(points)} />
      <path d={arrowOf(points)} data-arrow />
    </g>
  );
}
