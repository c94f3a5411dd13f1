import type { FlowId, Point } from '#model/process.ts';
import { areaIndex, areaOf, type Area } from './area.ts';
import type { Boxes } from './boxes.ts';
import { areaOfBox } from './obstacles.ts';
import type { Size } from './size.ts';

/** The name of an exit, to be put on its connection. */
export interface Label {
  readonly id: FlowId;
  readonly size: Size;
}

/** Between two places that are tried, px. */
const pace = 8;
/** What a label costs where it lies on a block, another label or another line, or hides a corner; in px of way. */
const worth = { box: 1e6, label: 1e4, line: 160, corner: 140, away: 0.4 } as const;

/**
 * The middle of every label: on its own connection, near where that begins, off blocks and other labels, and off other
 * lines where there is room. The same drawing gives the same places.
 */
export function labelPlaces(
  boxes: Boxes,
  routes: ReadonlyMap<FlowId, readonly Point[]>,
  labels: readonly Label[],
): ReadonlyMap<FlowId, Point> {
  const taken = areaIndex<{ readonly is: 'box' | 'label' | 'line'; readonly id: FlowId | null }>();
  for (const box of Object.values(boxes)) taken.add(areaOfBox(box), { is: 'box', id: null });
  for (const [id, route] of routes)
    for (const [from, to] of piecesOf(route)) taken.add(areaOf(from, to), { is: 'line', id });
  const places = new Map<FlowId, Point>();
  for (const { id, size } of labels) {
    const spots = spotsOn(routes.get(id) ?? [], size);
    let best: { readonly at: Point; readonly cost: number } | null = null;
    for (const { at, cost: own } of spots) {
      let cost = own;
      taken.visit(areaAround(at, size, 1), (thing) => {
        if (thing.id !== id) cost += worth[thing.is];
      });
      if (best === null || cost < best.cost) best = { at, cost };
    }
    if (best === null) continue;
    places.set(id, best.at);
    taken.add(areaAround(best.at, size, 0), { is: 'label', id: null });
  }
  return places;
}

interface Spot {
  readonly at: Point;
  readonly cost: number;
}

/** Along every piece that is long enough, and in the middle of those that are not. */
function spotsOn(route: readonly Point[], size: Size): readonly Spot[] {
  let gone = 0;
  return piecesOf(route).flatMap(([from, to]) => {
    const isFlat = from.y === to.y;
    const length = Math.abs(from.x - to.x) + Math.abs(from.y - to.y);
    const half = (isFlat ? size.width : size.height) / 2 + 4;
    const before = gone;
    gone += length;
    if (length < 2 * half) return [spot(from, to, length / 2, before, worth.corner)];
    const count = Math.floor((length - 2 * half) / pace) + 1;
    return Array.from({ length: count }, (_, at) => spot(from, to, half + at * pace, before, 0));
  });
}

function spot(from: Point, to: Point, along: number, before: number, cost: number): Spot {
  const at = { x: from.x + Math.sign(to.x - from.x) * along, y: from.y + Math.sign(to.y - from.y) * along };
  return { at, cost: cost + (before + along) * worth.away };
}

function areaAround({ x, y }: Point, { width, height }: Size, grow: number): Area {
  const [half, tall] = [width / 2 + grow, height / 2 + grow];
  return { left: x - half, top: y - tall, right: x + half, bottom: y + tall };
}

function piecesOf(route: readonly Point[]): readonly (readonly [Point, Point])[] {
  return route.flatMap((point, at) => {
    const next = route[at + 1];
    return next === undefined ? [] : [[point, next] as const];
  });
}
