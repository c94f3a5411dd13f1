import { refuse } from '#model/issue.ts';
import type { Directory } from '#model/directory.ts';
import type { World } from '#model/world.ts';
import type { Begin, BeginChild, Command, Outcome, Signal } from './command.ts';
import { causedBy } from './consequences.ts';
import type { Machine } from './machine.ts';
import type { Request, RequestId } from './records.ts';
import { begin, beginChild, step } from './step.ts';
import type { Refused, State, Stepped } from './state.ts';
import type { Assignment, PublishedProcess, StoreTransaction } from './store.ts';
import { StoreError } from './storeError.ts';
import { versionOf } from './versionOf.ts';

/** What one transaction is given besides the store. */
export interface Given {
  readonly machineOf: (published: PublishedProcess) => Machine;
  readonly world: (directory: Directory) => World;
}

/** Does a command and all that it causes. Between the first read and the commit only the transaction is awaited. */
export async function doIn(tx: StoreTransaction, command: Command | Signal, given: Given): Promise<Outcome> {
  // All at once, whether or not the command was done before: one after another costs a way to the database's process each.
  const [before, directory, state] = await Promise.all([
    tx.doneBefore(command.id),
    tx.directory(),
    stateBefore(tx, command),
  ]);
  if (before !== null) return { done: await requestOf(tx, before) };
  const doing: Doing = { tx, world: given.world(directory), machineOf: given.machineOf };
  const stepped = await stepIn(doing, command, state);
  if ('refused' in stepped) return stepped;
  const { request } = stepped.changes;
  // Neither waits for the other: nothing that is written here decides what it causes.
  const [caused] = await Promise.all([causedBy(tx, stepped, command), tx.commit(stepped.changes)]);
  if (caused.length === 0) return { done: request };
  await doCaused(doing, caused, command);
  return { done: await requestOf(tx, request.id) };
}

interface Doing {
  readonly tx: StoreTransaction;
  readonly world: World;
  readonly machineOf: Given['machineOf'];
}

/** What was caused is done in order; one that has nothing to do does nothing. */
async function doCaused(doing: Doing, caused: readonly Signal[], cause: Command | Signal): Promise<void> {
  const { tx } = doing;
  const queue = [...caused];
  let begun = 0;
  let nth = 0;
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const signal = { ...next, id: `${cause.id}/${(nth += 1)}` };
    const isTooMany = signal.do === 'beginChild' && (begun += 1) > mostChildren;
    const stepped = isTooMany ? refuse('runtime.tooDeep') : await stepIn(doing, signal, await stateBefore(tx, signal));
    if ('refused' in stepped) {
      if (signal.do === 'beginChild') queue.push(notBegun(signal, stepped));
      continue;
    }
    await tx.commit(stepped.changes);
    queue.push(...(await causedBy(tx, stepped, signal)));
  }
}

/** A process that begins itself without a person between would go on for ever. */
const mostChildren = 50;

function notBegun({ parent, by, as, part }: BeginChild, { refused: why }: Refused): Signal {
  return {
    do: 'tell',
    id: '',
    by,
    as,
    request: parent.request,
    visit: parent.visit,
    heard: { is: 'notBegun', part, why },
  };
}

function stepIn(doing: Doing, command: Command | Signal, state: State | null): Promise<Stepped> {
  switch (command.do) {
    case 'begin':
      return begun(doing, command);
    case 'beginChild':
      return childBegun(doing, command);
    default:
      return stepOn(doing, command, state);
  }
}

async function begun({ tx, world, machineOf }: Doing, command: Begin): Promise<Stepped> {
  if ((await tx.request(command.request)) !== null) return refuse('runtime.requestExists');
  const assigned = await tx.assigned(command.category);
  if (assigned.is !== 'assigned') return refuse(`runtime.${assigned.is}`);
  return begin(machineOf(assigned.published), await seedOf(tx, assigned), command, world);
}

async function childBegun({ tx, world, machineOf }: Doing, command: BeginChild): Promise<Stepped> {
  if ((await tx.request(command.request)) !== null) return refuse('runtime.requestExists');
  // The step that asked for it may have left the block again: a join goes on, and this branch is not waited for.
  if (!(await isOpen(tx, command.parent))) return refuse('runtime.nothingToDo');
  const inForce = await tx.inForce(command.process);
  if (inForce.is !== 'assigned') return refuse(`runtime.child.${inForce.is}`);
  return beginChild(machineOf(inForce.published), await seedOf(tx, inForce), command, world);
}

/** Whether a request still stands in a visit. */
export async function isOpen(
  tx: StoreTransaction,
  { request, visit }: { readonly request: RequestId; readonly visit: string },
): Promise<boolean> {
  return (await tx.visits(request)).some(({ id, state }) => id === visit && state === 'open');
}

async function seedOf(tx: StoreTransaction, { published }: Extract<Assignment, { is: 'assigned' }>) {
  return { process: published.process, version: published.version, number: await tx.nextNumber() };
}

async function stepOn(
  { tx, world, machineOf }: Doing,
  command: Exclude<Command | Signal, Begin | BeginChild>,
  state: State | null,
): Promise<Stepped> {
  if (state === null) return refuse('runtime.unknownRequest');
  return step(machineOf(await versionOf(tx, state.request)), state, command, world);
}

/** The request that a command is for, as it is; null when there is none, or the command begins it. */
function stateBefore(tx: StoreTransaction, command: Command | Signal): Promise<State | null> {
  return command.do === 'begin' || command.do === 'beginChild' ? Promise.resolve(null) : stateOf(tx, command.request);
}

/** Asked for all at once: one after another, each would be a way to the database's process and back. */
async function stateOf(tx: StoreTransaction, id: RequestId): Promise<State | null> {
  const [request, visits, items, timers, watches] = await Promise.all([
    tx.request(id),
    tx.visits(id),
    tx.items(id),
    tx.timers(id),
    tx.watches(id),
  ]);
  return request === null ? null : { request, visits, items, timers, watches };
}

/** A request that has to be there. @throws StoreError when it is missing */
export async function requestOf(tx: StoreTransaction, id: RequestId): Promise<Request> {
  const request = await tx.request(id);
  if (request === null) throw new StoreError('damaged', `Request ${id} is missing`);
  return request;
}
