import type { Act } from '#blocks/work.ts';
import type { Directory, PersonId } from '#model/directory.ts';
import { refuse, type Refusal } from '#model/issue.ts';
import type { World } from '#model/world.ts';
import type { ActIn, Begin, Command, Outcome, Retry } from './command.ts';
import { compile } from './compile.ts';
import type { Machine } from './machine.ts';
import { begin, step, type State, type Stepped } from './step.ts';
import type { PublishedProcess, Store, StoreTransaction } from './store.ts';
import { StoreError } from './storeError.ts';
import { defaultCalendar } from '#model/calendar.ts';

/** What the engine is given. */
export interface EnginePorts {
  readonly store: Store;
  /** Now, as an ISO 8601 instant in UTC with milliseconds. */
  readonly now: () => string;
  /** IANA time zone in which days begin. */
  readonly zone: string;
}

/** What a page shows of one open visit; enough to say whether an act would be accepted. */
export interface View extends State {
  readonly published: PublishedProcess;
  readonly directory: Directory;
  /** The visit that is acted in. */
  readonly visit: string;
}

/** The only place where requests change. */
export interface Engine {
  /**
   * Does a command in one transaction, or refuses it and changes nothing.
   * @throws StoreError when it could not be stored; nothing is.
   */
  readonly do: (command: Command) => Promise<Outcome>;
  /** The same check that `do` makes, without doing anything. */
  readonly may: (view: View, act: Act, as: PersonId) => true | Refusal;
}

/** Makes the engine on a store. It holds nothing but machines, which never change. */
export function createEngine({ store, now, zone }: EnginePorts): Engine {
  const machineOf = rememberedMachines();
  return {
    do: (command) => store.transact((tx) => doIn(tx, command, { machineOf, now: now(), zone })),
    may: ({ published, directory, visit, ...state }, act, as) => {
      const command: ActIn = { do: 'act', id: '', by: as, as, request: state.request.id, visit, act };
      const stepped = step(machineOf(published), state, command, {
        now: now(),
        zone,
        directory,
        calendars: calendarsIn(zone),
      });
      return 'refused' in stepped ? stepped.refused : true;
    },
  };
}

interface Given {
  readonly machineOf: (published: PublishedProcess) => Machine;
  readonly now: string;
  readonly zone: string;
}

/** Between the first read and the commit only the transaction is awaited. */
async function doIn(tx: StoreTransaction, command: Command, given: Given): Promise<Outcome> {
  const before = await tx.doneBefore(command.id);
  if (before !== null) return { done: await requestOf(tx, before) };
  const { now, zone } = given;
  const world: World = { now, zone, directory: await tx.directory(), calendars: calendarsIn(zone) };
  const stepped =
    command.do === 'begin' ? await begun(tx, command, world, given) : await stepOn(tx, command, world, given);
  if ('refused' in stepped) return stepped;
  await tx.commit(stepped.changes);
  return { done: stepped.changes.request };
}

/** The one business calendar that there is. */
function calendarsIn(zone: string): World['calendars'] {
  return { default: defaultCalendar(zone) };
}

async function begun(tx: StoreTransaction, command: Begin, world: World, { machineOf }: Given): Promise<Stepped> {
  if ((await tx.request(command.request)) !== null) return refuse('runtime.requestExists');
  const assigned = await tx.assigned(command.category);
  if (assigned.is !== 'assigned') return refuse(`runtime.${assigned.is}`);
  const { process, version } = assigned.published;
  const number = await tx.nextNumber();
  return begin(machineOf(assigned.published), { process, version, number }, command, world);
}

async function stepOn(tx: StoreTransaction, command: ActIn | Retry, world: World, given: Given): Promise<Stepped> {
  const request = await tx.request(command.request);
  if (request === null) return refuse('runtime.unknownRequest');
  const published = await tx.published(request.process, request.version);
  if (published === null) {
    throw new StoreError('damaged', `Version ${request.version} of process ${request.process} is missing`);
  }
  const visits = await tx.visits(request.id);
  const items = await tx.items(request.id);
  return step(given.machineOf(published), { request, visits, items }, command, world);
}

async function requestOf(tx: StoreTransaction, id: string) {
  const request = await tx.request(id);
  if (request === null) throw new StoreError('damaged', `Request ${id} of a command that was done is missing`);
  return request;
}

/** Published versions never change, so a machine is made once for each; the oldest is forgotten when there are many. */
function rememberedMachines(): (published: PublishedProcess) => Machine {
  const machines = new Map<string, Machine>();
  return ({ process, version, value }) => {
    const key = `${process}/${version}`;
    const known = machines.get(key);
    if (known !== undefined) return known;
    const machine = compile(value);
    const [oldest] = machines.keys();
    if (machines.size >= manyMachines && oldest !== undefined) machines.delete(oldest);
    machines.set(key, machine);
    return machine;
  };
}

const manyMachines = 50;
