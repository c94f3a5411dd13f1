import { isStart } from '#blocks/index.ts';
import { connect } from '#model/edits/connect.ts';
import { exitFlow } from '#model/graph.ts';
import { freshIdIn } from '#model/ids.ts';
import type { Block, BlockId, Process } from '#model/process.ts';
import type { Desk } from '../desk.ts';
import { drawingOf } from '../drawing.ts';
import type { OpenExit } from '../view.ts';
import { deleteFlow } from './remove.ts';

/** Why an exit cannot lead to a block, as a code of words; null when it can. */
export function whyNoTarget(from: OpenExit, to: Block): 'told.startIsNoTarget' | 'told.notItself' | null {
  if (isStart(to)) return 'told.startIsNoTarget';
  return from.block === to.id ? 'told.notItself' : null;
}

/** The blocks that an exit can lead to, in reading order. */
export function targetsIn(process: Process, from: OpenExit): readonly Block[] {
  return drawingOf(process)
    .order.flatMap((id) => process.blocks[id] ?? [])
    .filter((block) => whyNoTarget(from, block) === null);
}

/** Leads an exit to a block; a connection that is there is moved. */
export function linkTo(desk: Desk, from: OpenExit, to: BlockId): void {
  const { process } = desk.store.getState();
  const [source, target] = [process.blocks[from.block], process.blocks[to]];
  desk.store.look({ linking: null, asking: null });
  if (source === undefined || target === undefined) return;
  const whyNot = whyNoTarget(from, target);
  if (whyNot !== null) return desk.store.tell({ code: whyNot }, 'refused');
  const { graph } = drawingOf(process);
  const params = {
    exit: graph.exitNameOf(source, from.exit),
    from: graph.nameOf(source),
    to: graph.nameOf(target),
  };
  const refusal = desk.store.transact({ code: 'did.connect', params }, connect(freshIdIn(process)('c'), from, to));
  desk.store.tell(refusal ?? { code: 'told.connected', params }, refusal === null ? 'done' : 'refused');
}

/** Leads an exit nowhere. */
export function unlink(desk: Desk, { block, exit }: OpenExit): void {
  const flow = exitFlow(desk.store.getState().process, block, exit);
  if (flow !== undefined) deleteFlow(desk, flow.id);
}

/** The next block that is clicked becomes the target of an exit. */
export function startLinking(desk: Desk, from: OpenExit): void {
  const { process } = desk.store.getState();
  const block = process.blocks[from.block];
  if (block === undefined) return;
  desk.store.look({ linking: from });
  desk.store.tell({ code: 'told.linking', params: { exit: drawingOf(process).graph.exitNameOf(block, from.exit) } });
}

/** The click that was waited for does not come. */
export function stopLinking(desk: Desk): void {
  if (desk.store.getState().linking === null) return;
  desk.store.look({ linking: null });
  desk.store.tell({ code: 'told.linkingCancelled' });
}

/** Asks for a target in a list, after the exit where there are several. */
export function askToLink(desk: Desk): void {
  const { process, current } = desk.store.getState();
  const block = current === null ? undefined : process.blocks[current];
  if (block === undefined) return desk.store.tell({ code: 'told.chooseFirst' }, 'refused');
  const { graph } = drawingOf(process);
  const exits = graph.exitsOf(block);
  const [exit] = exits;
  if (exit === undefined) {
    return desk.store.tell({ code: 'told.noExit', params: { block: graph.nameOf(block) } }, 'refused');
  }
  if (exits.length > 1) return desk.store.look({ asking: { is: 'exit', block: block.id } });
  askForTarget(desk, { block: block.id, exit });
}

/** Asks for the target of an exit in a list. */
export function askForTarget(desk: Desk, from: OpenExit): void {
  if (targetsIn(desk.store.getState().process, from).length === 0) {
    desk.store.look({ asking: null });
    return desk.store.tell({ code: 'told.noTarget' }, 'refused');
  }
  desk.store.look({ asking: { is: 'target', from } });
}
