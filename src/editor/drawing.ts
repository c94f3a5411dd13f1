import type { Face } from '#blocks/block.ts';
import { faceOf } from '#blocks/faceOf.ts';
import { graphOf } from '#blocks/graph.ts';
import { boxesOf, linksOf, type Boxes, type Link } from '#layout/boxes.ts';
import { sizeOf } from '#layout/size.ts';
import { routesOf } from '#layout/route.ts';
import { backFlows } from '#model/backFlows.ts';
import { readingOrder, type Graph } from '#model/graph.ts';
import type { Block, BlockId, FlowId, Point, Process } from '#model/process.ts';

/** What follows from a process and is asked for again and again. */
export interface Drawing {
  readonly graph: Graph;
  /** Blocks in reading order. */
  readonly order: readonly BlockId[];
  /** 1 for the first block in reading order. */
  readonly stepOf: (id: BlockId) => number;
  /** Whether a connection leads back to where a request has been. */
  readonly isBack: (flow: FlowId) => boolean;
  readonly faceOf: (block: Block) => Face;
  readonly boxes: Boxes;
  readonly links: readonly Link[];
  readonly routes: ReadonlyMap<FlowId, readonly Point[]>;
}

/** The drawing of a process, worked out once; each part only when it is first asked for. */
export function drawingOf(process: Process): Drawing {
  const known = drawings.get(process);
  if (known !== undefined) return known;
  const drawing = newDrawing(process);
  drawings.set(process, drawing);
  return drawing;
}

const drawings = new WeakMap<Process, Drawing>();

function newDrawing(process: Process): Drawing {
  const graph = graphOf(process);
  const faces = new Map<Block, Face>();
  const face = (block: Block) => {
    const known = faces.get(block) ?? faceOf(block, process);
    faces.set(block, known);
    return known;
  };
  const order = once(() => readingOrder(process, graph.exitsOf));
  const steps = once(() => new Map(order().map((id, at) => [id, at + 1])));
  const back = once(() => backFlows(process, graph.exitsOf, order()));
  const boxes = once(() => boxesOf(process, (block) => sizeOf(face(block).shape, graph.exitsOf(block).length)));
  const links = once(() => linksOf(process, graph.exitsOf));
  const routes = once(() => routesWhere(boxes(), links()));
  return {
    graph,
    faceOf: face,
    stepOf: (id) => steps().get(id) ?? 0,
    isBack: (flow) => back().has(flow),
    get order() {
      return order();
    },
    get boxes() {
      return boxes();
    },
    get links() {
      return links();
    },
    get routes() {
      return routes();
    },
  };
}

let lastRoutes: { readonly where: string; readonly routes: Drawing['routes'] } | null = null;

/** Most edits (a name, a setting) move nothing: then the routes are the same objects as before. */
function routesWhere(boxes: Boxes, links: readonly Link[]): Drawing['routes'] {
  const where = JSON.stringify([boxes, links]);
  if (lastRoutes?.where === where) return lastRoutes.routes;
  const before = lastRoutes?.routes;
  const routes = new Map([...routesOf(boxes, links)].map(([id, points]) => [id, same(before?.get(id), points)]));
  lastRoutes = { where, routes };
  return routes;
}

function same(before: readonly Point[] | undefined, points: readonly Point[]): readonly Point[] {
  const isSame =
    before?.length === points.length && points.every(({ x, y }, at) => before[at]?.x === x && before[at]?.y === y);
  return isSame ? before : points;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
