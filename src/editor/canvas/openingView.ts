import type { ReactFlowInstance, ReactFlowProps } from '@xyflow/react';
import type { Drawing } from '../drawing.ts';
import type { Viewport } from '../view.ts';
import type { BlockNode, FlowEdge } from './items.ts';

/** How much of the window stays free around the diagram when all of it is shown. */
export const fitting = { padding: 0.12, maxZoom: 1, minZoom: 0.2 } as const;

/** Where the diagram opens: as this tab left it, or whole. */
export function openingView(
  kept: Viewport | null,
): Pick<ReactFlowProps, 'defaultViewport' | 'fitView' | 'fitViewOptions'> {
  return kept === null ? { fitView: true, fitViewOptions: fitting } : { defaultViewport: kept };
}

/** Below this, names cannot be read. */
const readable = 0.4;

/** A diagram that is too large to be read whole opens at its first block. */
export async function beginNear(
  flow: Pick<ReactFlowInstance<BlockNode, FlowEdge>, 'fitView' | 'getZoom' | 'setViewport'>,
  { boxes, order }: Drawing,
): Promise<void> {
  const first = boxes[order[0] ?? ''];
  if (first === undefined) return;
  // How much fits is known when the blocks have been measured, which may be after this or before.
  await flow.fitView(fitting);
  if (flow.getZoom() >= readable) return;
  const zoom = 0.75;
  await flow.setViewport({ x: 40 - first.x * zoom, y: 160 - first.y * zoom, zoom });
}
