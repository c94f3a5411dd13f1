import { exitNameOf, exitsOf, holdsRequests, isEnd } from '#blocks/index.ts';
import { askedIn, lockedBy } from '#blocks/locks.ts';
import type { Visit, WorkItem } from '#blocks/work.ts';
import type { Directory } from '#model/directory.ts';
import { exitFlow } from '#model/graph.ts';
import { isJsonObject, type Json } from '#model/json.ts';
import type { Block, BlockId, ExitId, FieldId, Process } from '#model/process.ts';
import type { Said } from '#text/said.ts';
import { ownerOf } from './ownerOf.ts';
import type { HistoryEvent, Request, Timer } from './records.ts';
import { waitingFor, type Waiting } from './waiting.ts';
import { deadlinePart, duePart } from './working.ts';

/** All that is known of a request when it is explained. */
export interface Explained {
  readonly request: Request;
  readonly visits: readonly Visit[];
  readonly items: readonly WorkItem[];
  readonly timers: readonly Timer[];
  readonly history: readonly HistoryEvent[];
  readonly process: Process;
  readonly directory: Directory;
}

/** Why a request is where it is, what it waits for, and what comes next; one step for each open block. */
export interface Explanation {
  /** Since when nobody may act, and why; null when it is not on hold. */
  readonly held: { readonly since: string; readonly why: string } | null;
  readonly steps: readonly ExplainedStep[];
}

/** One open block. */
export interface ExplainedStep {
  readonly waiting: Waiting;
  /** How the request came here, the last step first: back to the last thing that a person did. */
  readonly came: readonly Came[];
  /** Where each exit leads. */
  readonly exits: readonly Leads[];
  /** What time will do, the earliest first. */
  readonly times: readonly Coming[];
  /** Fields that it asks for and nobody may change, with the block that locked them. */
  readonly locked: readonly Shut[];
}

/** A field that is locked, and the block that did it. */
export interface Shut {
  readonly field: FieldId;
  readonly by: BlockId;
}

/** A block that was left on the way here. */
export interface Came {
  readonly block: BlockId;
  readonly exit: string | Said | null;
  /** What the history says of it, when it worked by itself. */
  readonly said: readonly Said[];
  /** The answers by which it decided. */
  readonly judged: readonly Found[];
}

/** An answer that was looked at, and whether it was as a condition wants it. */
export interface Found {
  readonly field: FieldId;
  readonly answer: Json;
  readonly holds: boolean;
}

/** Where an exit leads; null where it is not connected. */
export interface Leads {
  readonly exit: ExitId;
  readonly name: string | Said;
  readonly to: BlockId | null;
  readonly isEnd: boolean;
}

/** A moment at which something happens by itself. */
export interface Coming {
  readonly at: string;
  readonly what: 'remind' | 'expire' | 'leave' | 'goOn';
}

/** Explains a request. Pure: everything comes from what was stored. */
export function explain(known: Explained): Explanation {
  const { request, visits, items, directory, history } = known;
  return {
    held: heldIn(request, history),
    steps: waitingFor(request, visits, items, directory).map((waiting) => stepOf(waiting, known)),
  };
}

/** Since when nobody may act in a request, and why; null when it is not on hold. */
export function heldIn({ held }: Request, history: readonly HistoryEvent[]): Explanation['held'] {
  if (held === null) return null;
  const why = history.findLast(({ said }) => said.code === 'runtime.held')?.said.params?.['reason'];
  return { since: held.since, why: typeof why === 'string' ? why : '' };
}

function stepOf(waiting: Waiting, known: Explained): ExplainedStep {
  const { block } = waiting;
  if (block === null) return { waiting, came: [], exits: [], times: [], locked: [] };
  const visit = waiting.is === 'work' ? waiting.visit : null;
  const before = visit === null ? known.visits.length : known.visits.indexOf(visit);
  return {
    waiting,
    came: cameTo(block, before, known),
    exits: exitsFrom(block, known.process),
    times: timesOf(visit, known),
    locked: lockedIn(block, known),
  };
}

/** Of what a block asks for, what is locked. */
function lockedIn(block: BlockId, { process, visits }: Explained): readonly Shut[] {
  const locked = lockedBy(process, visits);
  return askedIn(process, block).flatMap((field) => {
    const by = Object.hasOwn(locked, field) ? locked[field] : undefined;
    return by === undefined ? [] : [{ field, by }];
  });
}

/** Goes back over blocks that worked by themselves, at most to the last one that a person worked in. */
function cameTo(block: BlockId, before: number, known: Explained): readonly Came[] {
  const { visits, process } = known;
  const came: Came[] = [];
  let to = block;
  for (const visit of visits.slice(0, before).toReversed()) {
    const from = process.blocks[visit.block];
    if (visit.state !== 'done' || from === undefined || !leadsTo(process, from, visit.exit, to)) continue;
    const exit = visit.exit === null ? null : exitNameOf(from, visit.exit);
    const events = known.history.filter((event) => event.visit === visit.id);
    const said = holdsRequests(from) ? [] : events.map((event) => event.said);
    came.push({ block: visit.block, exit, said, judged: events.flatMap(({ facts }) => foundIn(facts)) });
    if (holdsRequests(from)) break;
    to = visit.block;
  }
  return came;
}

/** A split leaves by several exits and is remembered with none. */
function leadsTo(process: Process, from: Block, exit: ExitId | null, to: BlockId): boolean {
  const exits = exit === null ? exitsOf(from).map(({ id }) => id) : [exit];
  return exits.some((one) => exitFlow(process, from.id, one)?.to === to);
}

function exitsFrom(id: BlockId, process: Process): readonly Leads[] {
  const block = process.blocks[id];
  if (block === undefined) return [];
  return exitsOf(block).map(({ id: exit, name, said }) => {
    const to = exitFlow(process, id, exit)?.to ?? null;
    const target = to === null ? undefined : process.blocks[to];
    return {
      exit,
      name: name ?? said,
      to: target === undefined ? null : to,
      isEnd: target !== undefined && isEnd(target),
    };
  });
}

function timesOf(visit: Visit | null, { timers, process, request }: Explained): readonly Coming[] {
  if (visit === null) return [];
  const block = process.blocks[visit.block];
  const stage = block?.stage;
  const own = (request.held?.timers ?? timers).filter((timer) =>
    timer.stage === null ? timer.visit === visit.id : timer.stage === stage,
  );
  return own
    .map((timer): Coming => ({ at: timer.at, what: whatOf(timer, process) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
}

function whatOf(timer: Timer, process: Process): Coming['what'] {
  if (!timer.part.startsWith(deadlinePart)) return 'goOn';
  if (timer.part !== duePart) return 'remind';
  const { deadline } = ownerOf(process, timer);
  const leaves = deadline !== undefined && ('block' in deadline ? deadline.block !== null : deadline.leaves);
  return leaves ? 'leave' : 'expire';
}

/** The answers that a block wrote into the history when it decided; wherever in its facts they are. */
function foundIn(value: Json): readonly Found[] {
  if (Array.isArray(value)) return value.flatMap((one: Json) => foundIn(one));
  if (!isJsonObject(value)) return [];
  const { field, answer, holds } = value;
  if (typeof field === 'string' && answer !== undefined && typeof holds === 'boolean')
    return [{ field, answer, holds }];
  return Object.values(value).flatMap((one) => foundIn(one));
}
