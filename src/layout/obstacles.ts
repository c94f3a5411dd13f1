import type { BlockId, Point } from '#model/process.ts';
import { areaIndex, areaOf, type Area } from './area.ts';
import type { Boxes } from './boxes.ts';
import type { Box } from './size.ts';

/** The blocks as what stands in the way of connections. */
export interface Obstacles {
  /**
   * Whether a straight line keeps a distance from every block; touching an edge is no contact.
   * @param spared blocks that it may come close to, but not into: the ones that it leaves or enters
   */
  readonly isClear: (from: Point, to: Point, distance: number, spared?: readonly BlockId[]) => boolean;
  /** The boxes that touch an area. */
  readonly within: (area: Area) => readonly Box[];
}

/** Looks the blocks of a drawing up by place. */
export function obstaclesOf(boxes: Boxes): Obstacles {
  const index = areaIndex<{ readonly id: BlockId; readonly box: Box }>();
  for (const [id, box] of Object.entries(boxes)) index.add(areaOfBox(box), { id, box });
  return {
    isClear(from, to, distance, spared = []) {
      const near = areaOf(from, to, distance);
      const line = areaOf(from, to);
      return !index.visit(near, ({ id }, area) => isInto(area, spared.includes(id) ? line : near));
    },
    within(area) {
      const found: Box[] = [];
      index.visit(area, ({ box }) => void found.push(box));
      return found;
    },
  };
}

/** The area of a box. */
export function areaOfBox({ x, y, width, height }: Box): Area {
  return { left: x, top: y, right: x + width, bottom: y + height };
}

function isInto(box: Area, area: Area): boolean {
  return area.left < box.right && box.left < area.right && area.top < box.bottom && box.top < area.bottom;
}
