import type { FlowId, Point } from '#model/process.ts';
import { areaIndex, areaOf, type Area } from './area.ts';
import type { Boxes } from './boxes.ts';
import { areaOfBox } from './obstacles.ts';
import { nameUnder, type Size } from './size.ts';

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
  const taken = areaIndex<Taken>();
  for (const box of Object.values(boxes)) {
    taken.add(areaOfBox(box), { is: 'box', id: null });
    const name = nameUnder(box);
    if (name !== null) taken.add(areaOfBox(name), { is: 'label', id: null });
  }
  for (const [id, route] of routes)
    for (const [from, to] of piecesOf(route)) taken.add(areaOf(from, to), { is: 'line', id });
  const places = new Map<FlowId, Point>();
  const costOf = (id: FlowId, size: Size, { at, cost: own }: Spot): number => {
    let cost = own;
    taken.visit(areaAround(at, size, 1), (thing) => {
      const isThere = thing.at === undefined || places.get(thing.id ?? '') === thing.at;
      if (thing.id !== id && isThere) cost += worth[thing.is];
    });
    return cost;
  };
  // Those that were put first may make room for those that came after.
  let isChanged = true;
  for (let round = 0; isChanged && round < mostRounds; round++) {
    isChanged = false;
    for (const { id, size } of labels) {
      const best = cheapest(spotsOn(routes.get(id) ?? [], size), (spot) => costOf(id, size, spot));
      const before = places.get(id);
      if (best === null || (before?.x === best.x && before.y === best.y)) continue;
      places.set(id, best);
      taken.add(areaAround(best, size, 0), { is: 'label', id, at: best });
      isChanged = true;
    }
  }
  return places;
}

/** What is somewhere; a label that was moved away is where its place is. */
interface Taken {
  readonly is: 'box' | 'label' | 'line';
  readonly id: FlowId | null;
  readonly at?: Point;
}

const mostRounds = 4;

function cheapest(spots: readonly Spot[], costOf: (spot: Spot) => number): Point | null {
  let best: { readonly at: Point; readonly cost: number } | null = null;
  for (const spot of spots) {
    const cost = costOf(spot);
    if (best === null || cost < best.cost) best = { at: spot.at, cost };
  }
  return best?.at ?? null;
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
