import { freePlace } from '#layout/place.ts';
import type { Box } from '#layout/size.ts';
import { inOrder, type Edit } from '#model/edit.ts';
import { insertOnFlow } from '#model/edits/insertOnFlow.ts';
import { moveBlocks } from '#model/edits/moveBlocks.ts';
import { flowsInto, flowsOutOf } from '#model/graph.ts';
import { freshIdIn } from '#model/ids.ts';
import type { Block, BlockId, FlowId, Point } from '#model/process.ts';
import type { Said } from '#text/said.ts';
import type { Desk } from '../desk.ts';
import { drawingOf } from '../drawing.ts';

type Places = Readonly<Record<BlockId, Point>>;

/** The grid that blocks snap to, px. */
export const grid = 10;

/** Ends a drag: one step, blocks beside others instead of over them; onto a connection, a loose block is put into it. */
export function dropBlocks(desk: Desk, wished: Places, on: FlowId | null): void {
  const { process } = desk.store.getState();
  const places = clearPlaces(desk, wished);
  const moved = Object.keys(wished).flatMap((id) => process.blocks[id] ?? []);
  const [only] = moved;
  if (only === undefined) return;
  const { graph } = drawingOf(process);
  const inserting = moved.length === 1 && on !== null ? insertingOf(desk, only, on) : null;
  const label: Said =
    inserting === null
      ? { code: 'did.move', params: { count: moved.length, block: graph.nameOf(only) } }
      : { code: 'did.insert', params: { block: graph.nameOf(only) } };
  const edit = inserting === null ? moveBlocks(places) : inOrder(moveBlocks(places), inserting.edit);
  const before = desk.store.getState().process;
  const refusal = desk.store.transact(label, edit);
  if (refusal !== null) return desk.store.tell(refusal, 'refused');
  if (desk.store.getState().process === before) return;
  const isAside = Object.entries(wished).some(([id, { x, y }]) => places[id]?.x !== x || places[id]?.y !== y);
  const params = { count: moved.length, block: graph.nameOf(only) };
  const code = isAside && moved.length === 1 ? 'told.movedAside' : 'told.moved';
  desk.store.tell(inserting?.told ?? { code, params });
}

/** Moves what is selected by a little; steps without a rest between them are one. */
export function nudge(desk: Desk, by: Point): void {
  const { process, selection } = desk.store.getState();
  const blocks = selection.flatMap((id) => process.blocks[id] ?? []);
  const [first] = blocks;
  if (first === undefined) return desk.store.tell({ code: 'told.chooseFirst' }, 'refused');
  const places = Object.fromEntries(blocks.map(({ id, at }) => [id, { x: at.x + by.x, y: at.y + by.y }]));
  const { graph } = drawingOf(process);
  const label = { code: 'did.move', params: { count: blocks.length, block: graph.nameOf(first) } };
  desk.store.transact(label, moveBlocks(places), { group: `nudge ${selection.join(' ')}`, rest: 800 });
  desk.store.tell({ code: 'told.nudged', params: { x: first.at.x + by.x, y: first.at.y + by.y } });
  desk.canvas.reveal(first.id);
}

/** Whether a block that is dropped on a connection would be put into it: it is connected to nothing and leads on. */
export function isLoose(desk: Desk, block: Block): boolean {
  const { process } = desk.store.getState();
  const { graph } = drawingOf(process);
  const wires = [...flowsInto(process, block.id), ...flowsOutOf(process, block.id)];
  return wires.length === 0 && !graph.isStart(block) && graph.exitsOf(block).length > 0;
}

function insertingOf(desk: Desk, block: Block, on: FlowId): { readonly edit: Edit; readonly told: Said } | null {
  const { process } = desk.store.getState();
  const { graph } = drawingOf(process);
  const flow = process.flows[on];
  const [exit] = graph.exitsOf(block);
  const [from, to] = [process.blocks[flow?.from.block ?? ''], process.blocks[flow?.to ?? '']];
  if (exit === undefined || from === undefined || to === undefined || !isLoose(desk, block)) return null;
  const params = { block: graph.nameOf(block), from: graph.nameOf(from), to: graph.nameOf(to) };
  return {
    edit: insertOnFlow(on, block, exit, freshIdIn(process)('c')),
    told: { code: 'told.inserted', params },
  };
}

/** Each block beside what lies where it was dropped; the blocks that move together keep out of each other's way too. */
function clearPlaces(desk: Desk, wished: Places): Places {
  const { boxes } = drawingOf(desk.store.getState().process);
  const settled: Box[] = Object.entries(boxes).flatMap(([id, box]) => (Object.hasOwn(wished, id) ? [] : [box]));
  const places = Object.entries(wished).flatMap(([id, at]) => {
    const box = boxes[id];
    if (box === undefined) return [];
    // Only its size counts: where it was does not.
    const { width, height } = box;
    const free = freePlace(settled, { width, height }, at);
    settled.push({ ...box, ...free });
    return [[id, free] as const];
  });
  return Object.fromEntries(places);
}
