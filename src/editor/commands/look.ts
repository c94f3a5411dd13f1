import type { Issue } from '#model/issue.ts';
import type { BlockId, FlowId } from '#model/process.ts';
import type { Desk } from '../desk.ts';
import { drawingOf } from '../drawing.ts';
import { stopLinking } from './link.ts';
import { besideOf, nextOf, previousOf, wiresOf } from './walk.ts';

/** A way to go from the block that has the keyboard. */
export type Step = 'next' | 'previous' | 'above' | 'below' | 'first' | 'last' | { readonly exit: number };

/** Gives the keyboard to another block. */
export function walk(desk: Desk, step: Step): void {
  const { process, current } = desk.store.getState();
  const { graph, order } = drawingOf(process);
  const [first] = order;
  if (current === null || first === undefined) return goTo(desk, first ?? null);
  if (typeof step === 'object') return goTo(desk, nextOf(graph, current, step.exit));
  switch (step) {
    case 'next':
      return goTo(desk, nextOf(graph, current));
    case 'previous':
      return goTo(desk, previousOf(graph, current, order));
    case 'above':
      return goTo(desk, besideOf(graph, current, -1, order));
    case 'below':
      return goTo(desk, besideOf(graph, current, 1, order));
    case 'first':
      return goTo(desk, first);
    case 'last':
      return goTo(desk, order.at(-1) ?? null);
  }
}

/** Selects a block, brings it into sight and gives it the keyboard. */
function goTo(desk: Desk, block: BlockId | null): void {
  if (block === null) return desk.store.tell({ code: 'told.noWire' });
  desk.store.look({ selection: [block], current: block });
  desk.canvas.reveal(block);
  desk.canvas.focus(block);
}

/** Selects the next connection that leaves or enters the block that has the keyboard. */
export function chooseWire(desk: Desk, way: 'out' | 'in'): void {
  const { process, current, selection } = desk.store.getState();
  const { graph } = drawingOf(process);
  const wires = current === null ? [] : wiresOf(graph, current, way);
  const here = wires.findIndex((id) => selection.length === 1 && selection[0] === id);
  const wire = wires[(here + 1) % Math.max(wires.length, 1)];
  if (wire === undefined) return desk.store.tell({ code: 'told.noWire' });
  desk.store.look({ selection: [wire] });
  tellWire(desk, wire);
}

/** Selects everything. */
export function selectAll(desk: Desk): void {
  const { process } = desk.store.getState();
  const selection = [...Object.keys(process.blocks), ...Object.keys(process.flows)];
  desk.store.look({ selection });
  desk.store.tell({ code: 'told.selected', params: { count: selection.length } });
}

/** Adds the block that has the keyboard to the selection, or takes it out. */
export function toggle(desk: Desk): void {
  const { current, selection } = desk.store.getState();
  if (current === null) return;
  const isChosen = selection.includes(current);
  const next = isChosen ? selection.filter((id) => id !== current) : [...selection, current];
  desk.store.look({ selection: next, current });
  desk.store.tell(
    next.length === 0 ? { code: 'told.noneSelected' } : { code: 'told.selected', params: { count: next.length } },
  );
}

/** Escape: first a connection that is being made, then the panel, then the selection. */
export function leave(desk: Desk): void {
  const { linking, right, selection } = desk.store.getState();
  if (linking !== null) return stopLinking(desk);
  if (right === 'settings') return closeSettings(desk);
  if (selection.length === 0) return;
  desk.store.look({ selection: [] });
  desk.store.tell({ code: 'told.noneSelected' });
}

/** Opens the settings of a block, or of the process, and goes into them; to the control of a problem, if that led here. */
export function openSettings(desk: Desk, block: BlockId | null, issue: Issue | null = null): void {
  const turn = desk.store.getState().entered.turn + 1;
  desk.store.look({ selection: block === null ? [] : [block], right: 'settings', entered: { turn, issue } });
  if (block !== null) desk.canvas.reveal(block);
}

/** Closes the settings; the keyboard goes back to the block that they were of. */
export function closeSettings(desk: Desk): void {
  desk.store.endGroup();
  desk.store.look({ right: 'none' });
  desk.canvas.focus(desk.store.getState().current);
}

function tellWire(desk: Desk, id: FlowId): void {
  const { process } = desk.store.getState();
  const { graph } = drawingOf(process);
  const flow = process.flows[id];
  const [from, to] = [process.blocks[flow?.from.block ?? ''], process.blocks[flow?.to ?? '']];
  if (flow === undefined || from === undefined || to === undefined) return;
  const params = {
    exit: graph.exitNameOf(from, flow.from.exit),
    from: graph.nameOf(from),
    to: graph.nameOf(to),
  };
  desk.store.tell({ code: 'told.wire', params });
}
