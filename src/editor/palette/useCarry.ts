import { useEffect, useRef, useState, type CSSProperties, type PointerEvent } from 'react';
import { sizeOf, type Shape } from '#layout/size.ts';
import type { FlowId, Point } from '#model/process.ts';
import type { Desk } from '../desk.ts';

/** Where something was dropped on the diagram. */
export interface Dropped {
  readonly at: Point;
  readonly on: FlowId | null;
}

interface Carry {
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: (event: PointerEvent) => void;
    readonly onPointerCancel: () => void;
  };
  /** How the block under the pointer is placed; null when nothing is carried. */
  readonly ghost: CSSProperties | null;
  /** Whether the click that comes now is only the end of a drag. */
  readonly wasCarried: () => boolean;
}

/** A press becomes a drag after this way, px. */
const threshold = 5;

/** Carries a new block of a shape to the diagram with the pointer, a finger too. Escape puts it back. */
export function useCarry(desk: Desk, shape: Shape, onDrop: (dropped: Dropped) => void): Carry {
  const [pointer, setPointer] = useState<Point | null>(null);
  const begun = useRef<Point | null>(null);
  const carried = useRef(false);

  function stop() {
    begun.current = null;
    setPointer(null);
    if (desk.store.getState().aim !== null) desk.store.look({ aim: null });
  }

  useEffect(() => {
    if (pointer === null) return undefined;
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      stop();
    }
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  });

  return {
    ghost: pointer === null ? null : ghostAt(pointer, shape, desk.canvas.zoom()),
    wasCarried: () => carried.current,
    handlers: {
      onPointerDown(event) {
        carried.current = false;
        if (event.button !== 0) return;
        begun.current = { x: event.clientX, y: event.clientY };
        event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove(event) {
        const [from, here] = [begun.current, { x: event.clientX, y: event.clientY }];
        if (from === null) return;
        if (!carried.current && Math.hypot(here.x - from.x, here.y - from.y) < threshold) return;
        carried.current = true;
        setPointer(here);
        const at = desk.canvas.placeAt(here);
        const aim = at === null ? null : desk.canvas.flowAt(at);
        if (aim !== desk.store.getState().aim) desk.store.look({ aim });
      },
      onPointerUp(event) {
        const isDrop = begun.current !== null && carried.current;
        const at = isDrop ? desk.canvas.placeAt({ x: event.clientX, y: event.clientY }) : null;
        const on = desk.store.getState().aim;
        stop();
        if (at !== null) onDrop({ at, on });
      },
      onPointerCancel: stop,
    },
  };
}

function ghostAt({ x, y }: Point, shape: Shape, zoom: number): CSSProperties {
  const { width, height } = sizeOf(shape);
  return { width, height, transform: `translate(${x}px, ${y}px) scale(${zoom}) translate(-50%, -50%)` };
}
