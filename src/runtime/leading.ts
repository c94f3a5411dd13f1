import type { BlockId, ExitId } from '#model/process.ts';
import type { Held } from '#model/sections.ts';
import type { Plan, PlannedBlock } from './machine.ts';
import { stateNames } from './stateNames.ts';
import type { FlowState, FlowTransition, Guard, Mark, Stop } from './vocabulary.ts';

/** How many blocks a request may go through in one command without a person; then it is taken for an endless loop. */
export const maxPasses = 1000;

/** Where a request goes that leaves a block by an exit. */
export function leading(plan: Plan, block: PlannedBlock, exit: ExitId): readonly FlowTransition[] {
  const target = aimOf(plan, block, exit);
  // A way out of the section decides nothing: it is forgotten.
  const actions: readonly Mark[] =
    block.held?.exit === null && target === stateNames.done(block.id)
      ? [{ type: 'decide', params: { section: block.held.split, block: block.id, exits: [exit] } }]
      : [];
  return [unlessEndless(block.id), leadTo(target, { actions })];
}

/** An endless loop of blocks that work by themselves is caught before any other way is taken. */
export function unlessEndless(block: BlockId): FlowTransition {
  return leadTo(stateNames.endless(block), { guard: { type: 'isBeyond', params: { passes: maxPasses } } });
}

/** A connection to a state. */
export function leadTo(
  state: string,
  { guard, actions = [] }: { readonly guard?: Guard; readonly actions?: readonly Mark[] } = {},
): FlowTransition {
  return {
    target: `#${state}`,
    reenter: true,
    ...(guard === undefined ? {} : { guard }),
    ...(actions.length === 0 ? {} : { actions }),
  };
}

/** The state to which an exit leads: a stop of its own where it leads nowhere. */
export function aimOf(plan: Plan, block: PlannedBlock, exit: ExitId): string {
  return targetOf(plan, block, exit) ?? stateNames.exitStop(block.id, exit);
}

/** The state to which an exit leads; null where it leads nowhere, or into a section from outside. */
function targetOf(plan: Plan, block: PlannedBlock, exit: ExitId): string | null {
  const to = block.targets[exit] ?? null;
  return to === null ? null : arriving(plan, block.held, block.id, to);
}

/**
 * The state in which a request arrives that goes to a block: inside the same branch or out of as many as needed; at the
 * join of a section, the end of the branch. Null when the block is in a section that the request is not in.
 */
export function arriving(plan: Plan, from: Held | null, block: BlockId, to: BlockId): string | null {
  const inside = plan.blocks[to]?.held ?? null;
  for (let at = from; at !== null; at = plan.blocks[at.split]?.held ?? null) {
    const isInside = inside !== null && inside.split === at.split && inside.exit === at.exit;
    const isArrived = plan.sections[at.split]?.join === to;
    if (at.exit === null && (isInside || isArrived)) return stateNames.done(block);
    if (at.exit !== null && isArrived) return stateNames.arrived(at.split, at.exit);
    if (isInside) return to;
  }
  return inside === null ? to : null;
}

/** Where a request stops that leaves by an exit that is not drawn to its end, as states of the same branch. */
export function exitStops(plan: Plan, block: PlannedBlock, exits: readonly ExitId[]): readonly FlowState[] {
  return exits
    .filter((exit) => targetOf(plan, block, exit) === null)
    .map((exit) => {
      const isDrawn = (block.targets[exit] ?? null) !== null;
      const code = isDrawn ? 'runtime.intoSection' : 'runtime.unwired';
      return stopState(stateNames.exitStop(block.id, exit), { code, place: { block: block.id, exit } });
    });
}

/** A state in which a request cannot go on. */
export function stopState(id: string, why: Stop): FlowState {
  return { id, entry: [{ type: 'stop', params: why }] };
}

/** States by their names. */
export function byId(states: readonly FlowState[]): Readonly<Record<string, FlowState>> {
  return Object.fromEntries(states.map((state) => [state.id, state]));
}
