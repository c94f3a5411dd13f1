import type { FlowId, Point } from '#model/process.ts';
import { entryOf, portOf, type Boxes, type Link } from './boxes.ts';

/** The corners of every connection, both ends included: orthogonal, never through a block. */
export function routesOf(boxes: Boxes, links: readonly Link[]): ReadonlyMap<FlowId, readonly Point[]> {
  const routes = new Map<FlowId, readonly Point[]>();
  for (const link of links) {
    const [from, to] = [boxes[link.from], boxes[link.to]];
    if (from === undefined || to === undefined) continue;
    const [start, end] = [portOf(from, link.port, link.ports), entryOf(to)];
    const middle = (start.x + end.x) / 2;
    routes.set(link.id, [start, { x: middle, y: start.y }, { x: middle, y: end.y }, end]);
  }
  return routes;
}
