import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect, type RefObject } from 'react';
import type { BlockId, Point } from '#model/process.ts';
import type { Canvas } from '../canvasPort.ts';
import { useDesk } from '../desk.ts';
import { drawingOf } from '../drawing.ts';
import type { EditorStore } from '../store.ts';
import { fitting } from './openingView.ts';
import { distanceTo } from './path.ts';

/** How near a connection a block must be dropped to be put into it, px. */
const near = 24;
/** How much room a block that is brought into sight has around it, px. */
const margin = 48;

/** Lets the rest of the editor ask the diagram on the screen. */
export function useCanvasPort(region: RefObject<HTMLElement | null>): void {
  const { store, canvas } = useDesk();
  const flow = useReactFlow();
  const inner = useStoreApi();

  useEffect(() => {
    const focus = focusIn(region);
    const detach = canvas.attach({
      placeAt({ x, y }) {
        const box = region.current?.getBoundingClientRect();
        const isInside = box !== undefined && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
        return isInside ? flow.screenToFlowPosition({ x, y }, { snapToGrid: false }) : null;
      },
      middle() {
        const { width, height, transform } = inner.getState();
        return { x: (width / 2 - transform[0]) / transform[2], y: (height / 2 - transform[1]) / transform[2] };
      },
      zoom: () => flow.getZoom(),
      zoomBy: (factor) => void flow.zoomTo(flow.getZoom() * factor, { duration: motion(120) }),
      fit: () => void flow.fitView({ ...fitting, duration: motion(180) }),
      center: ({ x, y }) => void flow.setCenter(x, y, { zoom: flow.getZoom() }),
      reveal: (block) => reveal(store, flow, inner.getState(), block),
      flowAt: (place) => flowAt(store, place),
      focus: focus.give,
    });
    return () => {
      focus.stop();
      detach();
    };
  }, [canvas, flow, inner, region, store]);

  // A panel that opens must not hide what it is about.
  useEffect(() => {
    let known = inner.getState().width;
    return inner.subscribe(({ width }) => {
      if (width === known) return;
      known = width;
      const { selection } = store.getState();
      if (selection.length === 1 && selection[0] !== undefined) canvas.reveal(selection[0]);
    });
  }, [canvas, store, inner]);
}

function motion(duration: number): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : duration;
}

type Flow = ReturnType<typeof useReactFlow>;
type Window = Pick<ReturnType<ReturnType<typeof useStoreApi>['getState']>, 'width' | 'height' | 'transform'>;

function reveal(store: EditorStore, flow: Flow, { width, height, transform }: Window, block: BlockId): void {
  const box = drawingOf(store.getState().process).boxes[block];
  if (box === undefined || width === 0) return;
  const [x, y, zoom] = transform;
  const by = {
    x: inward(box.x * zoom + x, box.width * zoom, width),
    y: inward(box.y * zoom + y, box.height * zoom, height),
  };
  if (by.x === 0 && by.y === 0) return;
  void flow.setViewport({ x: x + by.x, y: y + by.y, zoom }, { duration: motion(160) });
}

/** How far something must move to lie inside. */
function inward(at: number, length: number, room: number): number {
  if (at < margin) return margin - at;
  return at + length > room - margin ? Math.min(room - margin - at - length, 0) : 0;
}

function flowAt(store: EditorStore, place: Point): string | null {
  const distances = [...drawingOf(store.getState().process).routes].map(
    ([id, points]) => [id, distanceTo(points, place)] as const,
  );
  const [nearest] = distances.toSorted(([, one], [, other]) => one - other);
  return nearest !== undefined && nearest[1] <= near ? nearest[0] : null;
}

/** A block that was only just added is drawn a moment later, and gets the keyboard then. */
function focusIn(region: RefObject<HTMLElement | null>): { readonly give: Canvas['focus']; readonly stop: () => void } {
  let wish: BlockId | null = null;
  const observer = new MutationObserver(() => {
    if (wish !== null) give(wish);
  });
  function stop() {
    wish = null;
    observer.disconnect();
  }
  function give(block: BlockId | null): void {
    const any = region.current?.querySelector<HTMLElement>('[data-block][tabindex="0"]');
    const one =
      block === null ? any : region.current?.querySelector<HTMLElement>(`[data-block="${CSS.escape(block)}"]`);
    if (one != null) {
      stop();
      one.focus({ preventScroll: true });
    } else if (block !== null && region.current !== null && wish === null) {
      wish = block;
      observer.observe(region.current, { childList: true, subtree: true });
    }
  }
  return { give, stop };
}
