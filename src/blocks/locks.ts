import { fieldKindOf } from '#fields/index.ts';
import { backFlows } from '#model/backFlows.ts';
import { flowsInto, flowsOutOf, readingOrder } from '#model/graph.ts';
import type { Locks } from '#model/locks.ts';
import type { Block, BlockId, ExitId, FieldId, Flow, Process } from '#model/process.ts';
import { itemsIn } from './asking.ts';
import { graphOf } from './graph.ts';
import { exitsOf } from './index.ts';
import { unlocked, type Locked } from './locked.ts';
import type { Visit } from './work.ts';

/** What a block locks, and from when until when. */
export interface Lock {
  readonly block: Block;
  readonly locks: Locks;
  /** Exits by which a request leaves it as it should: then its locks begin. */
  readonly exits: ReadonlySet<ExitId>;
  /** The block and all before it: when a request comes to one of them again, its locks end. */
  readonly until: ReadonlySet<BlockId>;
  /** What comes after it: what is asked there is not the block's to lock, in whatever round. */
  readonly after: ReadonlySet<BlockId>;
}

/**
 * The fields that are locked in a request, by its visits. A lock begins when the block is left by an exit that is not
 * bad, and ends when the request comes back to the block or to one before it: from which connections that do not lead
 * back lead to it. Of two blocks that lock a field the first in reading order is named.
 */
export function lockedBy(process: Process, visits: readonly Visit[]): Locked {
  const locked: Record<FieldId, BlockId> = {};
  for (const lock of locksOf(process)) {
    const left = lastIn(visits, lock.block.id);
    if (left?.exit == null || !lock.exits.has(left.exit)) continue;
    if (visits.some((visit) => lock.until.has(visit.block) && isAfter(visit, left))) continue;
    for (const field of fieldsOf(lock, left, process, visits)) locked[field] ??= lock.block.id;
  }
  return Object.keys(locked).length === 0 ? unlocked : locked;
}

/** The blocks of a process that lock fields, in reading order. */
export function locksOf(process: Process): readonly Lock[] {
  const known = remembered.get(process);
  if (known !== undefined) return known;
  const locks = Object.values(process.blocks).some((block) => block.locks !== undefined) ? foundIn(process) : [];
  remembered.set(process, locks);
  return locks;
}

/** The fields that a block asks people for; none for what is no form. */
export function askedIn(process: Process, block: BlockId): readonly FieldId[] {
  const known = asked.get(process) ?? new Map<BlockId, readonly FieldId[]>();
  asked.set(process, known);
  const before = known.get(block);
  if (before !== undefined) return before;
  const found = itemsIn(process.blocks[block]?.data['items']).flatMap(({ field: id, readOnly }) => {
    const field = process.fields[id];
    return readOnly || field === undefined || !fieldKindOf(field.type).asks ? [] : [id];
  });
  known.set(block, found);
  return found;
}

const remembered = new WeakMap<Process, readonly Lock[]>();
const asked = new WeakMap<Process, Map<BlockId, readonly FieldId[]>>();

function foundIn(process: Process): readonly Lock[] {
  const { exitsOf: idsOf } = graphOf(process);
  const order = readingOrder(process, idsOf);
  const back = backFlows(process, idsOf, order);
  return order.flatMap((id): readonly Lock[] => {
    const block = process.blocks[id];
    if (block?.locks === undefined) return [];
    const exits = new Set(exitsOf(block).flatMap((exit) => (exit.tone === 'bad' ? [] : [exit.id])));
    const targetsOf = (flows: readonly Flow[]) => flows.flatMap((flow) => (back.has(flow.id) ? [] : [flow.to]));
    const sourcesOf = (flows: readonly Flow[]) => flows.flatMap((flow) => (back.has(flow.id) ? [] : [flow.from.block]));
    const left = targetsOf(flowsOutOf(process, id).filter(({ from }) => exits.has(from.exit)));
    const until = spread([id], (at) => sourcesOf(flowsInto(process, at)));
    const after = spread(left, (at) => targetsOf(flowsOutOf(process, at)));
    return [{ block, locks: block.locks, exits, until, after }];
  });
}

function spread(from: readonly BlockId[], next: (at: BlockId) => readonly BlockId[]): ReadonlySet<BlockId> {
  const found = new Set<BlockId>();
  const todo = [...from];
  for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
    if (found.has(at)) continue;
    found.add(at);
    todo.push(...next(at));
  }
  return found;
}

/** A visit that is still open, or was abandoned, locks nothing: the request has come back to its block. */
function lastIn(visits: readonly Visit[], block: BlockId): Visit | undefined {
  return visits.reduce<Visit | undefined>(
    (last, visit) => (visit.block === block && visit.round > (last?.round ?? 0) ? visit : last),
    undefined,
  );
}

function fieldsOf({ locks, after }: Lock, left: Visit, process: Process, visits: readonly Visit[]): readonly FieldId[] {
  if (locks.is === 'some') return locks.of.map(({ field }) => field);
  const before = visits.filter(
    (visit) => !after.has(visit.block) && visit.leftAt !== null && !isLeftAfter(visit, left),
  );
  const filled = before.filter(({ sent }) => sent !== null);
  return filled.flatMap((visit) => askedIn(process, visit.block));
}

/** Whether a visit began when another one was over. Several things may happen at one instant: then their numbers tell. */
function isAfter(visit: Visit, left: Visit): boolean {
  return numberOf(visit) > numberOf(left) && visit.enteredAt >= (left.leftAt ?? '');
}

function isLeftAfter(visit: Visit, left: Visit): boolean {
  const [one, other] = [visit.leftAt ?? '', left.leftAt ?? ''];
  return one > other || (one === other && numberOf(visit) > numberOf(left));
}

/** `<request>/v<n>`: visits are numbered as they begin. */
function numberOf({ id }: Visit): number {
  return Number(id.slice(id.lastIndexOf('/v') + 2));
}
