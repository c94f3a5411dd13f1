import type { NodeChange } from '@xyflow/react';
import { useRef, useState } from 'react';
import { dropBlocks, isLoose } from '../commands/move.ts';
import type { Desk } from '../desk.ts';
import { drawingOf } from '../drawing.ts';
import type { BlockNode, Dragged } from './items.ts';

interface Dragging {
  readonly dragged: Dragged;
  /** Takes in where the pointer has moved blocks to; the process stays as it is. */
  readonly follow: (changes: readonly NodeChange<BlockNode>[]) => void;
  /** Ends the drag: one edit. */
  readonly drop: () => void;
}

/** A drag is a preview until it ends. */
export function useDragging(desk: Desk): Dragging {
  const [dragged, setDragged] = useState<Dragged>({});
  // The last move may not be drawn yet when the pointer is let go.
  const latest = useRef<Dragged>({});

  function follow(changes: readonly NodeChange<BlockNode>[]) {
    const moved = changes.flatMap((change) =>
      change.type === 'position' && change.position !== undefined ? [[change.id, change.position] as const] : [],
    );
    if (moved.length === 0) return;
    latest.current = { ...latest.current, ...Object.fromEntries(moved) };
    setDragged(latest.current);
    aimAt(desk, Object.fromEntries(moved));
  }

  function drop() {
    const { aim } = desk.store.getState();
    const places = latest.current;
    latest.current = {};
    setDragged({});
    desk.store.look({ aim: null });
    if (Object.keys(places).length > 0) dropBlocks(desk, places, aim);
  }

  return { dragged, follow, drop };
}

/** A loose block over a connection would be put into it. */
function aimAt({ store, canvas, ...desk }: Desk, moved: Dragged): void {
  const [[id, at] = ['', { x: 0, y: 0 }], ...others] = Object.entries(moved);
  const { process, aim } = store.getState();
  const [block, box] = [process.blocks[id], drawingOf(process).boxes[id]];
  const isInsert =
    others.length === 0 && block !== undefined && box !== undefined && isLoose({ store, canvas, ...desk }, block);
  const next = isInsert ? canvas.flowAt({ x: at.x + box.width / 2, y: at.y + box.height / 2 }) : null;
  if (next !== aim) store.look({ aim: next });
}
