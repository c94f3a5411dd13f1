import { Position, type Edge, type Node } from '@xyflow/react';
import { entryOf, portOf, type Link } from '#layout/boxes.ts';
import type { Box } from '#layout/size.ts';
import type { BlockId, FlowId, Point } from '#model/process.ts';
import type { Drawing } from '../drawing.ts';

/** What React Flow is given of a block: where it is. How it looks, it reads from the store by its id. */
export type BlockNode = Node<Record<string, never>, 'block'>;

/** What React Flow is given of a connection: the corners of its route, and the middle of its pill. */
export type FlowEdge = Edge<
  { readonly points: readonly Point[]; readonly label: Point | null; readonly isBack: boolean },
  'flow'
>;

/** Where blocks are while they are dragged; the process does not know it yet. */
export type Dragged = Readonly<Record<BlockId, Point>>;

type Labels = ReadonlyMap<FlowId, Point>;

/** The one way in, as React Flow names it. */
export const entry = 'in';

/** Makes the items of a drawing. What has not changed is the same object as before, so that it is not drawn again. */
export function createItems(): {
  readonly nodes: (drawing: Drawing, selection: ReadonlySet<string>, dragged: Dragged) => BlockNode[];
  readonly edges: (drawing: Drawing, labels: Labels, selection: ReadonlySet<string>, dragged: Dragged) => FlowEdge[];
} {
  const nodes = new Map<BlockId, { readonly key: string; readonly item: BlockNode }>();
  const edges = new Map<FlowId, { readonly key: string; readonly points: readonly Point[]; readonly item: FlowEdge }>();
  return {
    nodes: ({ boxes, graph }, selection, dragged) =>
      Object.entries(boxes).map(([id, box]) => {
        const block = graph.process.blocks[id];
        const exits = block === undefined ? [] : graph.exitsOf(block);
        const at = dragged[id] ?? box;
        const selected = selection.has(id);
        const key = [at.x, at.y, box.width, box.height, selected, ...exits].join(' ');
        const known = nodes.get(id);
        if (known?.key === key) return known.item;
        const item = nodeOf(id, { ...box, x: at.x, y: at.y }, exits, selected);
        nodes.set(id, { key, item });
        return item;
      }),
    edges: ({ boxes, links, graph, routes, isBack: leadsBack }, labels, selection, dragged) =>
      links.flatMap((link) => {
        const [from, to] = [boxAt(boxes[link.from], dragged[link.from]), boxAt(boxes[link.to], dragged[link.to])];
        const exit = graph.process.flows[link.id]?.from.exit;
        if (from === null || to === null || exit === undefined) return [];
        const isMoving = Object.hasOwn(dragged, link.from) || Object.hasOwn(dragged, link.to);
        const points = isMoving ? elbow(from, to, link) : (routes.get(link.id) ?? elbow(from, to, link));
        const selected = selection.has(link.id);
        const isBack = leadsBack(link.id);
        const label = isMoving ? null : (labels.get(link.id) ?? null);
        const key = [link.from, exit, link.to, selected, isBack, label?.x, label?.y].join(' ');
        const known = edges.get(link.id);
        if (known?.key === key && known.points === points) return [known.item];
        const item = edgeOf(link, exit, selected, { points, label, isBack });
        edges.set(link.id, { key, points, item });
        return [item];
      }),
  };
}

function nodeOf(id: BlockId, box: Box, exits: readonly string[], selected: boolean): BlockNode {
  const { width, height } = box;
  const local = { x: 0, y: 0, width, height };
  return {
    id,
    type: 'block',
    position: { x: box.x, y: box.y },
    data: {},
    selected,
    width,
    height,
    measured: { width, height },
    domAttributes: { 'aria-roledescription': undefined },
    handles: [
      { id: entry, type: 'target', position: Position.Left, ...entryOf(local) },
      ...exits.map((exit, index) => ({
        id: exit,
        type: 'source' as const,
        position: Position.Right,
        ...portOf(local, index, exits.length),
      })),
    ],
  };
}

function edgeOf(link: Link, exit: string, selected: boolean, data: NonNullable<FlowEdge['data']>): FlowEdge {
  return {
    id: link.id,
    type: 'flow',
    source: link.from,
    sourceHandle: exit,
    target: link.to,
    targetHandle: entry,
    selected,
    zIndex: 0,
    ariaRole: 'presentation',
    domAttributes: { 'aria-roledescription': undefined, 'aria-hidden': true },
    data,
  };
}

function boxAt(box: Box | undefined, at: Point | undefined): Box | null {
  return box === undefined ? null : { ...box, ...at };
}

/** A route good enough for while a block is dragged; the real one comes when it is dropped. */
function elbow(from: Box, to: Box, { port, ports }: Link): readonly Point[] {
  const [start, end] = [portOf(from, port, ports), entryOf(to)];
  const middle = end.x - start.x >= 40 ? (start.x + end.x) / 2 : start.x + 20;
  const corner =
    end.x - start.x >= 40
      ? []
      : [
          { x: middle, y: (start.y + end.y) / 2 },
          { x: end.x - 20, y: (start.y + end.y) / 2 },
        ];
  const last = corner.at(-1)?.x ?? middle;
  return [start, { x: middle, y: start.y }, ...corner, { x: last, y: end.y }, end];
}
