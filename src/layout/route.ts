import type { FlowId, Point } from '#model/process.ts';
import { bentRoute } from './bends.ts';
import { entryOf, portOf, type Boxes, type Link } from './boxes.ts';
import { lanesRoute, roomy, tight } from './lanes.ts';
import { noLines } from './lines.ts';
import { mazeRoute } from './maze.ts';
import { obstaclesOf } from './obstacles.ts';
import type { Way } from './way.ts';

/**
 * The corners of every connection, both ends included. Each is orthogonal, leaves to the right at its exit's port and
 * enters at the left; none passes through a block as long as blocks do not overlap. Connections that lead back run
 * outside of the blocks between, and lines keep off each other where there is room. Corners made by hand are kept
 * while they are clear. The same boxes and links always give the same routes.
 *
 * The main path chooses first and what leads back last, short before long: a route is the cheapest of a few shapes of up to five
 * pieces; where all of them are blocked, it is searched for as in a maze.
 */
export function routesOf(boxes: Boxes, links: readonly Link[]): ReadonlyMap<FlowId, readonly Point[]> {
  const obstacles = obstaclesOf(boxes);
  const lines = noLines();
  const routes = new Map<FlowId, readonly Point[]>();
  for (const way of waysOf(boxes, links)) {
    const { link, start, end } = way;
    const route = bentRoute(way, obstacles) ??
      lanesRoute(way, obstacles, lines, roomy) ??
      lanesRoute(way, obstacles, lines, tight) ??
      mazeRoute(way, obstacles) ?? [start, ...elbow(start, end), end];
    lines.add(route, link.to);
    routes.set(link.id, route);
  }
  return routes;
}

/** Whether the corners that a person made still lead clear of every block; if not, the connection is routed automatically. */
export function isBendClear(boxes: Boxes, link: Link): boolean {
  const way = wayOf(boxes, link);
  return way !== null && bentRoute(way, obstaclesOf(boxes)) !== null;
}

function waysOf(boxes: Boxes, links: readonly Link[]): readonly Way[] {
  const ways = links.flatMap((link) => wayOf(boxes, link) ?? []);
  return ways.toSorted((a, b) => rank(a) - rank(b) || length(a) - length(b) || (a.link.id < b.link.id ? -1 : 1));
}

function wayOf(boxes: Boxes, link: Link): Way | null {
  const [from, to] = [boxes[link.from], boxes[link.to]];
  return from === undefined || to === undefined
    ? null
    : { link, start: portOf(from, link.port, link.ports), end: entryOf(to) };
}

/** First what a person bent, then the main path (first exits), then what leads on, last what leads back. */
function rank({ link, start, end }: Way): number {
  if (link.bends !== undefined) return 0;
  if (link.port === 0) return start.y === end.y && start.x < end.x ? 1 : 2;
  return start.x < end.x ? 3 : 4;
}

function length({ start, end }: Way): number {
  return Math.abs(start.x - end.x) + Math.abs(start.y - end.y);
}

/** What is left when blocks overlap and no way is clear. */
function elbow(start: Point, end: Point): readonly Point[] {
  const x = Math.round((start.x + end.x) / 2);
  return start.y === end.y
    ? []
    : [
        { x, y: start.y },
        { x, y: end.y },
      ];
}
