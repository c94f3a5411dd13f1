import type { Block, BlockId, ExitId, Point } from '#model/process.ts';

/** One connection of a drawing; `main` when it leaves by the first exit. */
export interface Wire {
  readonly from: BlockId;
  readonly exit: ExitId;
  readonly to: BlockId;
  readonly main: boolean;
}

/** px between the left edges of two blocks, and between the top edges of two rows. */
const step = { x: 300, y: 140 } as const;

/**
 * Places for blocks drawn without one: the main path goes straight to the right, and what leaves it by another exit
 * lies below, one row for each such branch.
 */
export function placesOf(blocks: readonly Block[], wires: readonly Wire[]): ReadonlyMap<BlockId, Point> {
  const places = new Map<BlockId, Point>();
  const taken = new Set<string>();
  for (const block of blocks) {
    const wire = wires.find((one) => one.to === block.id && places.has(one.from));
    const from = wire === undefined ? undefined : places.get(wire.from);
    const cell = from === undefined ? firstFree(taken, 0, 0) : besides(from, wire?.main === true, taken);
    taken.add(name(cell));
    places.set(block.id, cell);
  }
  return new Map([...places].map(([id, cell]) => [id, { x: cell.x * step.x, y: cell.y * step.y }]));
}

function besides(from: Point, isMain: boolean, taken: ReadonlySet<string>): Point {
  return firstFree(taken, from.x + 1, isMain ? from.y : from.y + 1);
}

function firstFree(taken: ReadonlySet<string>, x: number, y: number): Point {
  let row = y;
  while (taken.has(name({ x, y: row }))) row += 1;
  return { x, y: row };
}

function name(cell: Point): string {
  return `${cell.x} ${cell.y}`;
}
