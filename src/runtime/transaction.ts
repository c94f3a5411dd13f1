import { refuse } from '#model/issue.ts';
import type { Directory } from '#model/directory.ts';
import type { World } from '#model/world.ts';
import type { Begin, BeginChild, Command, Outcome, Signal } from './command.ts';
import { causedBy } from './consequences.ts';
import type { Machine } from './machine.ts';
import type { Request, RequestId } from './records.ts';
import { begin, beginChild, step as stepOn } from './step.ts';
import type { Refused, Seed, Stepped } from './state.ts';
import type { PublishedProcess, StoreTransaction } from './store.ts';
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
  const [before, directory, found] = await Promise.all([
    tx.doneBefore(command.id),
    tx.directory(),
    findFor(tx, command),
  ]);
  if (before !== null) return { done: await requestOf(tx, before) };
  const doing: Doing = { tx, world: given.world(directory), machineOf: given.machineOf };
  const stepped = await found.step(doing);
  if ('refused' in stepped) return stepped;
  const { request } = stepped.changes;
  // Neither waits for the other: nothing that is written here decides what it causes.
  const [caused] = await Promise.all([causedBy(tx, stepped, command, found.children), tx.commit(stepped.changes)]);
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
    const found = isTooMany ? refusing('runtime.tooDeep') : await findFor(tx, signal);
    const stepped = await found.step(doing);
    if ('refused' in stepped) {
      if (signal.do === 'beginChild') queue.push(notBegun(signal, stepped));
      continue;
    }
    await tx.commit(stepped.changes);
    queue.push(...(await causedBy(tx, stepped, signal, found.children)));
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

/** What is read before a step, all of it at once as far as it can be. */
interface Found {
  /** What the request has begun. */
  readonly children: readonly Request[];
  readonly step: (doing: Doing) => Stepped | Promise<Stepped>;
}

function findFor(tx: StoreTransaction, command: Command | Signal): Promise<Found> {
  switch (command.do) {
    case 'begin':
      return toBegin(tx, command);
    case 'beginChild':
      return toBeginChild(tx, command);
    default:
      return toStepOn(tx, command);
  }
}

function refusing(code: string): Found {
  return { children: [], step: () => refuse(code) };
}

async function toBegin(tx: StoreTransaction, command: Begin): Promise<Found> {
  const [same, assigned, number] = await Promise.all([
    tx.request(command.request),
    tx.assigned(command.category),
    tx.nextNumber(),
  ]);
  if (same !== null) return refusing('runtime.requestExists');
  if (assigned.is !== 'assigned') return refusing(`runtime.${assigned.is}`);
  const { published } = assigned;
  const step: Found['step'] = ({ machineOf, world }) =>
    begin(machineOf(published), seedOf(published, number), command, world);
  return { children: [], step };
}

async function toBeginChild(tx: StoreTransaction, command: BeginChild): Promise<Found> {
  const [same, isAsked, inForce, number] = await Promise.all([
    tx.request(command.request),
    isOpen(tx, command.parent),
    tx.inForce(command.process),
    tx.nextNumber(),
  ]);
  if (same !== null) return refusing('runtime.requestExists');
  // The step that asked for it may have left the block again: a join goes on, and this branch is not waited for.
  if (!isAsked) return refusing('runtime.nothingToDo');
  if (inForce.is !== 'assigned') return refusing(`runtime.child.${inForce.is}`);
  const { published } = inForce;
  const step: Found['step'] = ({ machineOf, world }) =>
    beginChild(machineOf(published), seedOf(published, number), command, world);
  return { children: [], step };
}

async function toStepOn(tx: StoreTransaction, command: Exclude<Command | Signal, Begin | BeginChild>): Promise<Found> {
  const standing = await tx.standing(command.request);
  if (standing === null) return refusing('runtime.unknownRequest');
  const { state, begun: children } = standing;
  const step = async ({ machineOf, world }: Doing) =>
    stepOn(machineOf(await versionOf(tx, state.request)), state, command, world);
  return { children, step };
}

/** Whether a request still stands in a visit. */
export async function isOpen(
  tx: StoreTransaction,
  { request, visit }: { readonly request: RequestId; readonly visit: string },
): Promise<boolean> {
  return (await tx.visits(request)).some(({ id, state }) => id === visit && state === 'open');
}

function seedOf({ process, version }: PublishedProcess, number: number): Seed {
  return { process, version, number };
}

/** A request that has to be there. @throws StoreError when it is missing */
export async function requestOf(tx: StoreTransaction, id: RequestId): Promise<Request> {
  const request = await tx.request(id);
  if (request === null) throw new StoreError('damaged', `Request ${id} is missing`);
  return request;
}
