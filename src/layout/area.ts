/** A rectangle by its edges, px; a line is one without width or height. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The smallest area that holds two points, grown on every side. */
export function areaOf(
  one: { readonly x: number; readonly y: number },
  other: { readonly x: number; readonly y: number },
  grow = 0,
): Area {
  return {
    left: Math.min(one.x, other.x) - grow,
    top: Math.min(one.y, other.y) - grow,
    right: Math.max(one.x, other.x) + grow,
    bottom: Math.max(one.y, other.y) + grow,
  };
}

/** Things by where they are, so that asking about a place does not cost more in a larger drawing. */
export interface AreaIndex<T> {
  readonly add: (area: Area, item: T) => void;
  /** Every item whose area touches this one, each once, until `visit` says stop by giving true. */
  readonly visit: (area: Area, visit: (item: T, area: Area) => boolean | void) => boolean;
}

/** Cells of this size hold a few blocks each, px. */
const cell = 256;
/** So few items are looked at one by one. */
const many = 64;

/** A grid of cells, each with the items that touch it. */
export function areaIndex<T>(): AreaIndex<T> {
  const entries: Entry<T>[] = [];
  const cells = new Map<number, Entry<T>[]>();
  let asked = 0;
  return {
    add(area, item) {
      const entry = { area, item, seen: 0 };
      entries.push(entry);
      inCells(area, (key) => {
        const here = cells.get(key);
        if (here === undefined) cells.set(key, [entry]);
        else here.push(entry);
        return false;
      });
    },
    visit(area, visit) {
      asked += 1;
      const now = asked;
      const look = (entry: Entry<T>): boolean => {
        if (entry.seen === now || !touches(entry.area, area)) return false;
        entry.seen = now;
        return visit(entry.item, entry.area) === true;
      };
      // In a small drawing, or for a question about nearly all of it, going through everything is the shorter way.
      if (entries.length <= Math.max(many, cellCount(area))) return entries.some(look);
      return inCells(area, (key) => cells.get(key)?.some(look) === true);
    },
  };
}

interface Entry<T> {
  readonly area: Area;
  readonly item: T;
  /** The question that met it last, so that each meets it once. */
  seen: number;
}

function touches(one: Area, other: Area): boolean {
  return one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;
}

function cellCount({ left, top, right, bottom }: Area): number {
  return (Math.ceil((right - left) / cell) + 1) * (Math.ceil((bottom - top) / cell) + 1);
}

/** Every cell of an area until one is enough. */
function inCells({ left, top, right, bottom }: Area, isEnough: (key: number) => boolean): boolean {
  const [from, to] = [Math.floor(top / cell), Math.floor(bottom / cell)];
  for (let column = Math.floor(left / cell); column <= Math.floor(right / cell); column += 1) {
    for (let row = from; row <= to; row += 1) if (isEnough(column * 1_000_003 + row)) return true;
  }
  return false;
}
