import { inOrder } from '#model/edit.ts';
import { deleteBlocks } from '#model/edits/deleteBlocks.ts';
import { disconnect } from '#model/edits/disconnect.ts';
import { duplicateBlocks } from '#model/edits/duplicateBlocks.ts';
import { freshIdIn } from '#model/ids.ts';
import type { Block, BlockId, Flow, FlowId, Process } from '#model/process.ts';
import type { Said } from '#text/said.ts';
import type { Desk } from '../desk.ts';
import { drawingOf } from '../drawing.ts';
import { isSpare } from './add.ts';
import { previousOf } from './walk.ts';

/** Deletes what is selected; the start stays. The keyboard goes to the block before what is gone. */
export function deleteSelection(desk: Desk): void {
  const { process, selection } = desk.store.getState();
  const blocks = selection.flatMap((id) => process.blocks[id] ?? []);
  const spare = blocks.filter(isSpare);
  const flows = selection.filter((id) => Object.hasOwn(process.flows, id));
  if (spare.length < blocks.length) desk.store.tell({ code: 'told.startStays' }, 'refused');
  if (spare.length + flows.length > 0) remove(desk, spare, flows);
}

/** Takes one connection away. */
export function deleteFlow(desk: Desk, flow: FlowId): void {
  remove(desk, [], [flow]);
}

/** Copies the selected blocks with the connections among them, beside the originals. */
export function duplicateSelection(desk: Desk): void {
  const { process, selection } = desk.store.getState();
  const blocks = selection.flatMap((id) => process.blocks[id] ?? []);
  const spare = blocks.filter(isSpare);
  if (spare.length === 0) {
    desk.store.tell({ code: blocks.length === 0 ? 'told.chooseFirst' : 'told.startStays' }, 'refused');
    return;
  }
  const fresh = freshIdIn(process);
  const copies = Object.fromEntries(spare.map((block) => [block.id, fresh('b')]));
  const edit = duplicateBlocks(copies, clearOf(desk, spare), isSpare);
  const count = spare.length;
  const refusal = desk.store.transact({ code: 'did.duplicate', params: { count, block: named(desk, spare) } }, edit, {
    select: Object.values(copies),
  });
  desk.store.tell(refusal ?? { code: 'told.duplicated', params: { count } }, refusal === null ? 'done' : 'refused');
}

function remove(desk: Desk, blocks: readonly Block[], flows: readonly FlowId[]): void {
  const { process } = desk.store.getState();
  const heir = heirOf(desk, blocks);
  const ids = blocks.map((block) => block.id);
  const edit = inOrder(disconnect(flows), deleteBlocks(ids, isSpare));
  const refusal = desk.store.transact(removedOf(desk, blocks, flows), edit, { select: heir === null ? [] : [heir] });
  if (refusal !== null) {
    desk.store.tell(refusal, 'refused');
    return;
  }
  const { current } = desk.store.getState();
  if (current !== null) desk.canvas.reveal(current);
  desk.canvas.focus(current);
  const { [flows[0] ?? '']: only } = process.flows;
  const isOne = blocks.length === 0 && flows.length === 1 && only !== undefined;
  const count = blocks.length + flows.length;
  desk.store.tell(isOne ? cutOf(process, only.from) : { code: 'told.deleted', params: { count } });
}

function cutOf(process: Process, from: Flow['from']): Said {
  const { graph } = drawingOf(process);
  const block = process.blocks[from.block];
  if (block === undefined) return { code: 'told.deleted', params: { count: 1 } };
  const params = { exit: graph.exitNameOf(block, from.exit), from: graph.nameOf(block) };
  return { code: 'told.disconnected', params };
}

function removedOf(desk: Desk, blocks: readonly Block[], flows: readonly FlowId[]): Said {
  if (blocks.length === 0) return { code: 'did.disconnect', params: { count: flows.length } };
  if (flows.length > 0) return { code: 'did.clear' };
  return { code: 'did.delete', params: { count: blocks.length, block: named(desk, blocks) } };
}

/** The block before the first that goes, so that the keyboard stays near. */
function heirOf(desk: Desk, blocks: readonly Block[]): BlockId | null {
  const { process } = desk.store.getState();
  const { graph, order } = drawingOf(process);
  const gone = new Set(blocks.map((block) => block.id));
  const first = blocks[0]?.id;
  if (first === undefined) return null;
  const before = previousOf(graph, first, order) ?? order[order.indexOf(first) - 1] ?? null;
  return before === null || gone.has(before) ? (order.find((id) => !gone.has(id)) ?? null) : before;
}

function named(desk: Desk, blocks: readonly Block[]): string | Said {
  const [first] = blocks;
  return first === undefined ? '' : drawingOf(desk.store.getState().process).graph.nameOf(first);
}

/** How far down copies must go to lie clear of every block. */
function clearOf(desk: Desk, blocks: readonly Block[]): { readonly x: number; readonly y: number } {
  const { boxes } = drawingOf(desk.store.getState().process);
  const own = blocks.flatMap((block) => boxes[block.id] ?? []);
  for (let y = 40; ; y += 10) {
    const isClear = own.every((box) =>
      Object.values(boxes).every(
        (other) =>
          box.x + 20 >= other.x + other.width ||
          other.x >= box.x + 20 + box.width ||
          box.y + y >= other.y + other.height ||
          other.y >= box.y + y + box.height,
      ),
    );
    if (isClear) return { x: 20, y };
  }
}
