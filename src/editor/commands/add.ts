import { blockKinds, kindOf, newBlock } from '#blocks/index.ts';
import type { Boxes } from '#layout/boxes.ts';
import { freePlace, roomFor } from '#layout/place.ts';
import type { Size } from '#layout/size.ts';
import { inOrder, type Edit } from '#model/edit.ts';
import { connect } from '#model/edits/connect.ts';
import { moveBlocks } from '#model/edits/moveBlocks.ts';
import { exitFlow } from '#model/graph.ts';
import { freshIdIn } from '#model/ids.ts';
import type { Block, BlockId, FlowId, Point, Process } from '#model/process.ts';
import type { Said } from '#text/said.ts';
import type { Desk } from '../desk.ts';
import { drawingOf } from '../drawing.ts';
import type { OpenExit } from '../view.ts';
import { freeName, partyOf, type Party } from './party.ts';

/** Where a new block goes: to a place (of its middle), after an exit, onto a connection; or nowhere in particular. */
export interface Where {
  readonly at?: Point | null;
  readonly from?: OpenExit | null;
  readonly on?: FlowId | null;
}

/** The kinds that a person may add, in the order of the palette. */
export const addable = blockKinds.filter((kind) => kind.isAddable);

/** Adds a block, placed where nothing is and connected as `where` says. Returns its id, or null when it was refused. */
export function addBlockOf(desk: Desk, kind: string, where: Where): BlockId | null {
  const { process } = desk.store.getState();
  const fresh = freshIdIn(process);
  const lang = desk.contentLang();
  const unnamed = newBlock(kind, fresh('b'), '', { x: 0, y: 0 }, lang);
  const name = freeName(process, unnamed.name);
  const draft = { ...unnamed, name };
  const party = partyOf(process, draft, fresh, lang);
  const plan = planOf(process, { draft, party, fresh }, where, desk.canvas.middle());
  const label: Said = { code: plan.told.code === 'told.inserted' ? 'did.insert' : 'did.add', params: { block: name } };
  const refusal = desk.store.transact(label, plan.edit, { select: [draft.id] });
  if (refusal !== null) {
    desk.store.tell(refusal, 'refused');
    return null;
  }
  const { order, stepOf } = drawingOf(desk.store.getState().process);
  const steps = { step: stepOf(draft.id), steps: order.length };
  desk.store.tell({ code: plan.told.code, params: { ...plan.told.params, block: name, ...steps } });
  return draft.id;
}

/** The exit that a new block would be joined to: the first free one of the chosen block. */
function openExitOf({ store }: Desk): OpenExit | null {
  const { process, selection } = store.getState();
  const block = selection.length === 1 ? process.blocks[selection[0] ?? ''] : undefined;
  if (block === undefined) return null;
  const free = drawingOf(process)
    .graph.exitsOf(block)
    .find((exit) => exitFlow(process, block.id, exit) === undefined);
  return free === undefined ? null : { block: block.id, exit: free };
}

/** Where a new block goes after the chosen one: to its first free exit, or else into its first connection. */
export function afterChosen(desk: Desk): { readonly from: OpenExit | null; readonly on: FlowId | null } {
  const { process, selection } = desk.store.getState();
  const block = selection.length === 1 ? process.blocks[selection[0] ?? ''] : undefined;
  const from = openExitOf(desk);
  if (block === undefined || from !== null) return { from, on: null };
  const wired = drawingOf(process)
    .graph.exitsOf(block)
    .map((exit) => exitFlow(process, block.id, exit)?.id);
  return { from, on: wired.find((id) => id !== undefined) ?? null };
}

/** Asks for a block to go after the one that has the keyboard. */
export function askToAppend(desk: Desk): void {
  const { process, current } = desk.store.getState();
  const block = current === null ? undefined : process.blocks[current];
  if (block === undefined) return desk.store.look({ asking: { is: 'add', at: null, from: null, on: null } });
  desk.store.look({ selection: [block.id], current: block.id });
  desk.store.look({ asking: { is: 'add', at: null, ...afterChosen(desk) } });
}

interface Plan {
  readonly edit: Edit;
  readonly told: Said;
}

interface Added {
  readonly draft: Block;
  readonly party: Party;
  readonly fresh: (prefix: string) => string;
}

function planOf(process: Process, { draft, party, fresh }: Added, where: Where, middle: Point): Plan {
  const { boxes } = drawingOf(process);
  const { size, out } = party;
  const free = (near: Point) => freePlace(Object.values(boxes), size, near);
  const around = ({ x, y }: Point) => free({ x: x - size.width / 2, y: y - size.height / 2 });
  const flow = where.on == null ? undefined : process.flows[where.on];
  if (flow !== undefined && out !== null) {
    const between = { from: flow.from.block, to: flow.to };
    const { at, moves } = roomBetween(boxes, between, () => (where.at == null ? null : around(where.at)), size);
    const edit = inOrder(
      moveBlocks(moves),
      party.added(at, fresh),
      connect(flow.id, flow.from, draft.id),
      connect(fresh('c'), { block: out.block.id, exit: out.exit }, flow.to),
    );
    const names = { from: nameIn(process, between.from), to: nameIn(process, between.to) };
    return { edit, told: { code: 'told.inserted', params: names } };
  }
  const from = where.from ?? null;
  const near = where.at != null ? around(where.at) : from === null ? around(middle) : free(after(boxes, from, size));
  if (from === null) return { edit: party.added(near, fresh), told: { code: 'told.added' } };
  const edit = inOrder(party.added(near, fresh), connect(fresh('c'), from, draft.id));
  return { edit, told: { code: 'told.addedAfter', params: { after: nameIn(process, from.block) } } };
}

/** A connection that leads onwards is opened; one that leads back leaves everything where it is. */
function roomBetween(
  boxes: Boxes,
  between: { readonly from: BlockId; readonly to: BlockId },
  wished: () => Point | null,
  size: Size,
): ReturnType<typeof roomFor> {
  const leadsBack = (boxes[between.to]?.x ?? 0) <= (boxes[between.from]?.x ?? 0);
  const at = leadsBack ? wished() : null;
  return at === null ? roomFor(boxes, between, size) : { at, moves: {} };
}

/** Room for a connection with the name of its exit, px. */
const gap = 124;

function after(boxes: Boxes, from: OpenExit, size: Size): Point {
  const box = boxes[from.block] ?? { x: 0, y: 0, width: 0, height: 0 };
  return { x: box.x + box.width + gap, y: box.y + (box.height - size.height) / 2 };
}

function nameIn(process: Process, id: BlockId): string | Said {
  const block = process.blocks[id];
  return block === undefined ? '' : drawingOf(process).graph.nameOf(block);
}

/** Whether a block may be deleted and copied: all but the start. */
export function isSpare(block: Block): boolean {
  return kindOf(block).isAddable;
}
