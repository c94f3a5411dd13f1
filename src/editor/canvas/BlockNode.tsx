import { Handle, Position, type NodeProps } from '@xyflow/react';
import type { CSSProperties } from 'react';
import { exitsOf } from '#blocks/index.ts';
import { portOf } from '#layout/boxes.ts';
import { sizeOf } from '#layout/size.ts';
import { exitFlow } from '#model/graph.ts';
import type { Block } from '#model/process.ts';
import { Content } from '#ui/Content.tsx';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { startLinking, whyNoTarget } from '../commands/link.ts';
import { useDesk, useEditor } from '../desk.ts';
import { drawingOf } from '../drawing.ts';
import { editorWords } from '../editor.text.ts';
import { BlockCard } from './BlockCard.tsx';
import styles from './BlockNode.module.css';
import { entry, type BlockNode as Item } from './items.ts';

/** One block on the canvas: its card, and the ports that connections leave by and come in at. */
export function BlockNode({ id, selected }: NodeProps<Item>) {
  const block = useEditor((state) => state.process.blocks[id]);
  const lit = useEditor((state) => (state.lit === null ? 'none' : (state.lit[id] ?? 'ahead')));
  const link = useEditor((state) => linkOf(state.linking, block));
  const shape = useEditor((state) => (block === undefined ? 'card' : drawingOf(state.process).faceOf(block).shape));
  if (block === undefined) return null;
  return (
    <div
      className={styles.block}
      data-shape={shape}
      data-selected={selected || undefined}
      data-lit={lit}
      data-link={link}
    >
      <Handle
        type="target"
        id={entry}
        position={Position.Left}
        isConnectableStart={false}
        className={styles.entry ?? ''}
        aria-hidden
      />
      <BlockCard block={block} shape={shape} isSelected={selected} />
      {exitsOf(block).map((exit, index, exits) => {
        const { y } = portOf({ x: 0, y: 0, ...sizeOf(shape, exits.length) }, index, exits.length);
        return <Port key={exit.id} block={block} exit={exit.id} y={y} isNamed={exits.length > 1} />;
      })}
    </div>
  );
}

interface PortProps {
  readonly block: Block;
  readonly exit: string;
  readonly y: number;
  readonly isNamed: boolean;
}

/** Where one exit leaves: dragged to a block, or clicked and then the block clicked. For the mouse; C does the same. */
function Port({ block, exit, y, isNamed }: PortProps) {
  const desk = useDesk();
  const t = useWords(editorWords);
  const say = useSay();
  const lang = useEditor((state) => state.process.lang);
  const isWired = useEditor((state) => exitFlow(state.process, block.id, exit) !== undefined);
  const isLinking = useEditor(({ linking }) => linking?.block === block.id && linking.exit === exit);
  const found = exitsOf(block).find((one) => one.id === exit);
  const name = found === undefined ? exit : (found.name ?? say(found.said));
  // The place of a port is a measure, not a look.
  const style: CSSProperties = { top: y };
  return (
    <Handle
      type="source"
      id={exit}
      position={Position.Right}
      isConnectableEnd={false}
      className={styles.port ?? ''}
      style={style}
      title={t('canvas.port', { exit: name })}
      data-port={exit}
      data-wired={isWired || undefined}
      data-linking={isLinking || undefined}
      aria-hidden
      onClick={(event) => {
        event.stopPropagation();
        startLinking(desk, { block: block.id, exit });
      }}
    >
      {isNamed && !isWired && (
        <span className={styles.portName} data-tone={found?.tone}>
          {found?.name == null ? name : <Content lang={lang}>{name}</Content>}
        </span>
      )}
    </Handle>
  );
}

function linkOf(linking: Parameters<typeof whyNoTarget>[0] | null, block: Block | undefined): string | undefined {
  if (linking === null || block === undefined) return undefined;
  return whyNoTarget(linking, block) === null ? 'target' : 'none';
}
