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
/** An area over more cells than this is looked for everywhere. */
const many = 64;

/** A grid of cells, each with the items that touch it. */
export function areaIndex<T>(): AreaIndex<T> {
  const entries: { readonly area: Area; readonly item: T; seen: number }[] = [];
  const cells = new Map<number, number[]>();
  let asked = 0;
  return {
    add(area, item) {
      const at = entries.push({ area, item, seen: 0 }) - 1;
      for (const key of cellsOf(area)) {
        const here = cells.get(key);
        if (here === undefined) cells.set(key, [at]);
        else here.push(at);
      }
    },
    visit(area, visit) {
      asked += 1;
      const look = (at: number): boolean => {
        const entry = entries[at];
        if (entry === undefined || entry.seen === asked || !touches(entry.area, area)) return false;
        entry.seen = asked;
        return visit(entry.item, entry.area) === true;
      };
      if (entries.length <= many || cellCount(area) > many) return entries.some((_entry, at) => look(at));
      for (const key of cellsOf(area)) if (cells.get(key)?.some(look) === true) return true;
      return false;
    },
  };
}

function touches(one: Area, other: Area): boolean {
  return one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;
}

function cellCount({ left, top, right, bottom }: Area): number {
  const [columns, rows] = [
    Math.floor(right / cell) - Math.floor(left / cell),
    Math.floor(bottom / cell) - Math.floor(top / cell),
  ];
  return (columns + 1) * (rows + 1);
}

function* cellsOf({ left, top, right, bottom }: Area): Iterable<number> {
  for (let column = Math.floor(left / cell); column <= Math.floor(right / cell); column += 1) {
    for (let row = Math.floor(top / cell); row <= Math.floor(bottom / cell); row += 1) yield column * 1_000_003 + row;
  }
}
