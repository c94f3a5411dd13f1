import type { Act, Visit } from '#blocks/work.ts';
import { refuse } from '#model/issue.ts';
import { isSameJson, type JsonObject } from '#model/json.ts';
import type { PersonId } from '#model/directory.ts';
import type { BlockId } from '#model/process.ts';
import type { Values } from '#model/values.ts';
import type { World } from '#model/world.ts';
import type { ActIn, Begin, BeginChild, Command, Signal } from './command.ts';
// Titles, tasks and mails are texts with answers.
import '#model/liquid.ts';
import './runtime.text.ts';
import { told } from './hearing.ts';
import { cancel, move, putOnHold, resume, withdraw } from './lifecycle.ts';
import type { Machine } from './machine.ts';
import { onItsWay, openVisitIn, tell, type Progress } from './progress.ts';
import type { Request } from './records.ts';
import { follow, leave } from './run.ts';
import { blockOf, holdOf, sceneOf, type Run } from './scene.ts';
import { sealed } from './sealed.ts';
import {
  blankState,
  isAgent,
  untouched,
  whyNotActing,
  type Doing,
  type Refused,
  type Seed,
  type State,
  type Stepped,
} from './state.ts';
import { ticked } from './ticking.ts';
import { openBlocksOf } from './stateNames.ts';
import { retryEvent } from './vocabulary.ts';
import { work } from './working.ts';

/** Begins a request: its start form is entered and sent at once. */
export function begin(machine: Machine, seed: Seed, command: Begin, world: World): Stepped {
  const whose = { id: command.request, requester: command.as, category: command.category, parent: null };
  const doing: Doing = { run: { machine, world }, known: blankState(seed, whose, world), command };
  return whyNotActing(command.as, world) ?? begun(doing, command.as, command.values);
}

/** Begins a request for a visit of another one, with answers by the key of the field. */
export function beginChild(machine: Machine, seed: Seed, command: BeginChild, world: World): Stepped {
  const { request: id, requester, parent } = command;
  const known = blankState(seed, { id, requester, category: null, parent }, world);
  const values = valuesByKey(machine, command.answers);
  return begun({ run: { machine, world }, known, command }, requester, values);
}

/** Does something to a request. Pure: the same arguments give the same changes. */
export function step(
  machine: Machine,
  state: State,
  command: Exclude<Command | Signal, Begin | BeginChild>,
  world: World,
): Stepped {
  const refused = whyNotBy(command, world) ?? whyNotIn(state.request, command);
  if (refused !== null) return refused;
  const doing: Doing = { run: { machine, world }, known: state, command };
  switch (command.do) {
    case 'act':
      return actedIn(doing, command);
    case 'retry':
      return retried(doing, command.as);
    case 'move':
      return move(doing, command);
    case 'hold':
      return putOnHold(doing, command);
    case 'resume':
      return resume(doing, command);
    case 'cancel':
      return cancel(doing, command);
    case 'withdraw':
      return withdraw(doing, command);
    case 'tell':
      return told(doing, command);
    case 'tick':
      return ticked(doing, command);
  }
}

function begun(doing: Doing, as: PersonId, values: Values): Stepped {
  const { run, known } = doing;
  const said = { code: 'runtime.begun', params: { number: known.request.number } };
  const { progress } = follow(run, tell(untouched(known), said), run.machine.flow.begin(), null);
  if (progress.request.stopped !== null) return { refused: progress.request.stopped };
  const [visit] = progress.visits;
  if (visit === undefined) return refuse('runtime.noStart');
  return acted(doing, progress, visit, { act: { do: 'send', values }, as });
}

function actedIn(doing: Doing, { visit: id, act, as }: ActIn): Stepped {
  const { run, known } = doing;
  const visit = known.visits.find((one) => one.id === id);
  if (visit === undefined) return refuse('runtime.unknownVisit');
  if (visit.state === 'open') return acted(doing, untouched(known), visit, { act, as });
  const { name } = blockOf(run, visit.block);
  return refuse('runtime.visitClosed', { block: name }, { block: visit.block });
}

function acted(doing: Doing, progress: Progress, visit: Visit, { act, as }: { act: Act; as: PersonId }): Stepped {
  const { run } = doing;
  const block = blockOf(run, visit.block);
  const working = holdOf(block).act(block.data, visit.work, act, { as, ...sceneOf(run, progress, block.id, visit) });
  if ('refused' in working) return working;
  const said = working.told ?? { code: 'runtime.acted', params: { block: block.name } };
  const at = tell(progress, said, { block: block.id, visit: visit.id, facts: working.facts ?? {} });
  const worked = work(at, visit, working, run.world.now);
  const { exit } = working;
  const done = exit === undefined ? worked : leave(run, worked, { block: block.id, exit });
  return sealed(doing, done);
}

/** Tries every block again that the request could not enter. A stop for the same reason is a refusal: nothing changed. */
function retried(doing: Doing, as: PersonId): Stepped {
  const { run, known } = doing;
  const { number, stopped, snapshot } = known.request;
  if (stopped === null) return refuse('runtime.notStopped', { number });
  if (!isAgent(as, run.world)) return refuse('runtime.mayNotRetry');
  const going: Progress = { ...untouched(known), request: onItsWay({ ...known.request, stopped: null }) };
  let at = tell(going, { code: 'runtime.retried' });
  for (const block of openBlocksOf(snapshot.value)) {
    if (openVisitIn(at, block) === undefined) at = again(run, at, block) ?? at;
  }
  const still = at.request.stopped ?? stopped;
  const isSame = at.visits.length === known.visits.length && isSameJson(still, stopped);
  return isSame ? { refused: still } : sealed(doing, at);
}

/** Null when the drawing itself leads nowhere: trying again cannot help. */
function again(run: Run, progress: Progress, block: BlockId): Progress | null {
  const moved = run.machine.flow.send(progress.request.snapshot, { type: retryEvent(block), passes: 0 });
  if (moved === null) return null;
  const { progress: arrived, leaving } = follow(run, progress, moved, null);
  return leave(run, arrived, ...leaving);
}

/** What the engine does by itself needs nobody's leave. */
function whyNotBy(command: Exclude<Command | Signal, BeginChild>, world: World): Refused | null {
  return command.do === 'tick' || command.do === 'tell' || command.do === 'withdraw'
    ? null
    : whyNotActing(command.as, world);
}

/** A request on hold is only told things, let go on or cancelled. */
function whyNotIn({ endedAt, held, number }: Request, { do: what }: Command | Signal): Refused | null {
  if (endedAt !== null) return refuse('runtime.requestEnded', { number });
  const isPossible = held === null || ['hold', 'resume', 'cancel', 'withdraw', 'tell'].includes(what);
  return isPossible ? null : refuse('runtime.onHold', { number });
}

function valuesByKey({ process }: Machine, answers: JsonObject): Values {
  const given = new Map(Object.entries(answers));
  return Object.fromEntries(
    Object.values(process.fields).flatMap(({ id, key }) => {
      const answer = given.get(key);
      return answer === undefined ? [] : [[id, answer] as const];
    }),
  );
}
