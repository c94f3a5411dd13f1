import { EdgeLabelRenderer, type EdgeProps } from '@xyflow/react';
import { exitsOf } from '#blocks/index.ts';
import type { Point } from '#model/process.ts';
import { Content } from '#ui/Content.tsx';
import { useSay } from '#ui/useSay.ts';
import { useEditor } from '../desk.ts';
import styles from './FlowEdge.module.css';
import type { FlowEdge as Item } from './items.ts';
import { arrowOf, pathOf } from './path.ts';

/** One connection on the canvas: its route, an arrow at the end, and a pill with the exit's name where there are several. */
export function FlowEdge({ id, data, selected }: EdgeProps<Item>) {
  const isAimed = useEditor((state) => state.aim === id);
  const points = data?.points ?? [];
  const path = pathOf(points);
  const look = {
    'data-back': data?.isBack || undefined,
    'data-selected': selected || undefined,
    'data-aimed': isAimed || undefined,
  };
  return (
    <>
      <path className={styles.touch} d={path} />
      <path className={styles.line} d={path} {...look} />
      <path className={styles.arrow} d={arrowOf(points)} {...look} />
      <Pill id={id} at={data?.label ?? beside(points)} isSelected={selected === true} />
    </>
  );
}

interface PillProps {
  readonly id: string;
  readonly at: Point | null;
  readonly isSelected: boolean;
}

function Pill({ id, at, isSelected }: PillProps) {
  const say = useSay();
  const lang = useEditor((state) => state.process.lang);
  const from = useEditor((state) => state.process.flows[id]?.from);
  const block = useEditor((state) => state.process.blocks[state.process.flows[id]?.from.block ?? '']);
  const exits = block === undefined ? [] : exitsOf(block);
  const exit = exits.find((one) => one.id === from?.exit);
  if (exit === undefined || exits.length < 2 || at === null) return null;
  return (
    <EdgeLabelRenderer>
      <span
        aria-hidden
        className={`${styles.pill} nopan`}
        style={{ transform: `translate(${at.x}px, ${at.y}px) translate(-50%, -50%)` }}
        data-tone={exit.tone}
        data-selected={isSelected || undefined}
      >
        {exit.name === null ? say(exit.said) : <Content lang={lang}>{exit.name}</Content>}
      </span>
    </EdgeLabelRenderer>
  );
}

/** While a block is dragged, its pills go with their ports. */
function beside([start]: readonly Point[]): Point | null {
  return start === undefined ? null : { x: start.x + 44, y: start.y };
}
