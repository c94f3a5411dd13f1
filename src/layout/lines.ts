import type { BlockId, Point } from '#model/process.ts';
import { areaIndex, areaOf, type Area } from './area.ts';

/** Lines closer than this look like one, px. */
const together = 7;
/** What it is worth to keep off another line, and not to cross one, in px of way. */
const worth = { overlap: 400, along: 2, cross: 30 } as const;

/** The lines that are drawn already, so that the next ones keep off them. */
export interface Lines {
  readonly add: (points: readonly Point[], to: BlockId) => void;
  /** What it costs a straight line to lie on others or to cross them. Lines that enter the same block may share their last piece. */
  readonly cost: (from: Point, to: Point, into: BlockId | null) => number;
}

interface Line {
  readonly isFlat: boolean;
  /** The block that it enters, for the last piece of a route. */
  readonly into: BlockId | null;
}

/** No lines yet. */
export function noLines(): Lines {
  const index = areaIndex<Line>();
  return {
    add(points, to) {
      for (const [at, point] of points.entries()) {
        const next = points[at + 1];
        if (next === undefined) continue;
        const into = at === points.length - 2 ? to : null;
        index.add(areaOf(point, next), { isFlat: point.y === next.y, into });
      }
    },
    cost(from, to, into) {
      if (from.x === to.x && from.y === to.y) return 0;
      const isFlat = from.y === to.y;
      const mine = areaOf(from, to);
      let cost = 0;
      index.visit(areaOf(from, to, together), (line, area) => {
        if (line.isFlat !== isFlat) cost += crosses(mine, area) ? worth.cross : 0;
        else if (into === null || line.into !== into) cost += alongside(mine, area, isFlat);
      });
      return cost;
    },
  };
}

/** A flat line and an upright one; ends that only touch are corners, not crossings. */
function crosses(one: Area, other: Area): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function alongside(one: Area, other: Area, isFlat: boolean): number {
  const shared = isFlat
    ? Math.min(one.right, other.right) - Math.max(one.left, other.left)
    : Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return shared <= 0 ? 0 : worth.overlap + shared * worth.along;
}
