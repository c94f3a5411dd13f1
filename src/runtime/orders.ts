import { exitNameOf, kindOf } from '#blocks/index.ts';
import type { Chosen, Passed, Stopped, Visit } from '#blocks/work.ts';
import { isStopped, write } from '#blocks/write.ts';
import type { Block, BlockId, ExitId } from '#model/process.ts';
import type { Said } from '#text/said.ts';
import { beginDeadline } from './deadlines.ts';
import { maxPasses } from './leading.ts';
import { beginVisit, endVisit, finish, nextVisit, openVisitIn, stop, tell, type Progress } from './progress.ts';
import { BlockContractError, blockOf, holdOf, sceneOf, type Run } from './scene.ts';
import type { Order } from './vocabulary.ts';
import { answer, perform as performEffects, work } from './working.ts';

/** A block is finished, and by which exit the request leaves it; a split begins the branches of several. */
export type Leaving =
  | { readonly block: BlockId; readonly exit: ExitId }
  | { readonly block: BlockId; readonly exits: readonly ExitId[] };

/** What came of an order. */
export interface Performed {
  readonly progress: Progress;
  /** Set when the block was finished at once. */
  readonly leaving?: Leaving;
}

/** Does one order of the flow; `by` is how the flow came there, null when it was begun or tried again. */
export function perform(run: Run, progress: Progress, order: Order, by: Leaving | null): Performed {
  switch (order.type) {
    case 'enter':
      return enter(run, progress, order.params.block);
    case 'pass':
      return pass(run, progress, order.params.block);
    case 'split':
      return split(run, progress, order.params.block);
    case 'leave':
      return { progress: close(run, progress, order.params.block, by) };
    case 'finish':
      return { progress: end(run, progress, order.params.block) };
    case 'stop': {
      const { code, place, params: names = {} } = order.params;
      const block = place.block ?? '';
      const params = { block: run.machine.process.blocks[block]?.name ?? '', passes: maxPasses, ...names };
      return { progress: stop(progress, { code, params, place }) };
    }
  }
}

function enter(run: Run, before: Progress, id: BlockId): Performed {
  const block = blockOf(run, id);
  const titled = withTitle(run, before, id);
  if ('stopped' in titled) return { progress: stop(before, titled.stopped) };
  const working = holdOf(block).enter(block.data, sceneOf(run, titled, id, nextVisit(titled, id)));
  if ('stopped' in working) return { progress: stop(titled, working.stopped) };
  const { progress, visit } = beginVisit(titled, id, run.world.now);
  const at = { block: id, visit: visit.id };
  const told = tell(progress, enteredSaid(run, visit), { facts: working.facts ?? {}, ...at });
  const { deadline } = block;
  const timed =
    deadline === undefined ? told : beginDeadline(run, told, deadline, { visit: visit.id, block: id, stage: null });
  const worked = work(timed, visit, working, run.world.now);
  const said = working.told === undefined ? worked : tell(worked, working.told, at);
  return working.exit === undefined
    ? { progress: said }
    : { progress: said, leaving: { block: id, exit: working.exit } };
}

function pass(run: Run, before: Progress, id: BlockId): Performed {
  const block = blockOf(run, id);
  const titled = withTitle(run, before, id);
  if ('stopped' in titled) return { progress: stop(before, titled.stopped) };
  const passed = passedThrough(run, titled, block);
  if ('stopped' in passed) return { progress: stop(titled, passed.stopped) };
  const { answers, effects, exit, facts = {} } = passed;
  const { progress, visit } = beginVisit(titled, id, run.world.now);
  const done = performEffects(answer(progress, visit, answers), visit, effects, run.world.now);
  const ended = endVisit(done, visit.id, { state: 'done', exit }, run.world.now);
  const said = passed.told ?? { code: 'runtime.passed', params: { block: block.name } };
  return { progress: tell(ended, said, { block: id, visit: visit.id, facts }), leaving: { block: id, exit } };
}

/** A join has waited in the flow itself: nothing is left to be done in it. */
function passedThrough(run: Run, progress: Progress, block: Block): Passed | Stopped {
  const { pass: through } = kindOf(block);
  if (through !== undefined)
    return through(block.data, sceneOf(run, progress, block.id, nextVisit(progress, block.id)));
  const fragment = run.machine.plan.blocks[block.id]?.fragment;
  const [exit] = fragment?.is === 'join' ? fragment.exits : [];
  if (exit === undefined) throw new BlockContractError(block.id, 'lets requests pass without `pass`');
  return { effects: [], exit, told: { code: 'runtime.joined', params: { block: block.name } } };
}

function split(run: Run, before: Progress, id: BlockId): Performed {
  const block = blockOf(run, id);
  const titled = withTitle(run, before, id);
  if ('stopped' in titled) return { progress: stop(before, titled.stopped) };
  const chosen = chosenIn(run, titled, block);
  if ('stopped' in chosen) return { progress: stop(titled, chosen.stopped) };
  const { exits, facts = {} } = chosen;
  const { progress, visit } = beginVisit(titled, id, run.world.now);
  const ended = endVisit(progress, visit.id, { state: 'done', exit: null }, run.world.now);
  const names = exits.map((exit) => exitNameOf(block, exit));
  const said = chosen.told ?? { code: 'runtime.split', params: { block: block.name, count: exits.length, names } };
  const told = tell(ended, said, { block: id, visit: visit.id, facts: { ...facts, exits } });
  return { progress: told, leaving: { block: id, exits } };
}

function chosenIn(run: Run, progress: Progress, block: Block): Chosen | Stopped {
  const { choose } = kindOf(block);
  const fragment = run.machine.plan.blocks[block.id]?.fragment;
  if (fragment?.is !== 'split') throw new BlockContractError(block.id, 'splits without being a split');
  if (fragment.mode === 'all') return { exits: fragment.exits };
  if (choose === undefined) throw new BlockContractError(block.id, 'splits by choice without `choose`');
  const chosen = choose(block.data, sceneOf(run, progress, block.id, nextVisit(progress, block.id)));
  if ('exits' in chosen && chosen.exits.length === 0) throw new BlockContractError(block.id, 'chose no branch');
  return chosen;
}

/**
 * Ends the open visit of a block that the request leaves: by an exit of its own, or abandoned because the request left
 * the section, the stage or the place where it was moved from. A block that could not be entered has none.
 */
function close(run: Run, progress: Progress, id: BlockId, by: Leaving | null): Progress {
  const visit = openVisitIn(progress, id);
  if (visit === undefined) return progress;
  if (by === null || by.block !== id || !('exit' in by)) return abandon(run, progress, visit, by);
  const ended = endVisit(progress, visit.id, { state: 'done', exit: by.exit }, run.world.now);
  const block = blockOf(run, id);
  const params = { block: block.name, exit: exitNameOf(block, by.exit) };
  return tell(ended, { code: 'runtime.left', params }, { block: id, visit: visit.id });
}

function end(run: Run, before: Progress, id: BlockId): Progress {
  const fragment = run.machine.plan.blocks[id]?.fragment;
  if (fragment?.is !== 'end') throw new BlockContractError(id, 'ends requests without being an end');
  const titled = withTitle(run, before, id);
  if ('stopped' in titled) return stop(before, titled.stopped);
  const { result } = fragment;
  const { progress, visit } = beginVisit(titled, id, run.world.now);
  const ended = endVisit(progress, visit.id, { state: 'done', exit: null }, run.world.now);
  const params = { result: result.label === '' ? { code: `runtime.result.${result.state}` } : result.label };
  const said = tell(ended, { code: 'runtime.ended', params }, { block: id, visit: visit.id });
  return finish(said, result, run.world.now);
}

function abandon(run: Run, progress: Progress, visit: Visit, by: Leaving | null): Progress {
  const ended = endVisit(progress, visit.id, { state: 'abandoned', exit: null }, run.world.now);
  const { name } = blockOf(run, visit.block);
  const left = by === null ? null : blockOf(run, by.block);
  const said: Said =
    left === null || by === null || !('exit' in by)
      ? { code: 'runtime.abandoned', params: { block: name } }
      : { code: 'runtime.abandonedBy', params: { block: name, by: left.name, exit: exitNameOf(left, by.exit) } };
  return tell(ended, said, { block: visit.block, visit: visit.id });
}

/** Gives the request its title as soon as the answers of its start are there. */
function withTitle(run: Run, progress: Progress, block: BlockId): Progress | Stopped {
  const { request } = progress;
  if (request.title !== '' || progress.visits.length === 0) return progress;
  const { process } = run.machine;
  const written = write([process.requestTitle], sceneOf(run, progress, block, nextVisit(progress, block)));
  if (isStopped(written)) {
    const params = { why: written.stopped.params?.['why'] ?? '' };
    return { stopped: { code: 'runtime.title', params, place: { path: 'requestTitle' } } };
  }
  const title = written.join('').trim();
  return { ...progress, request: { ...request, title: title === '' ? process.name : title } };
}

function enteredSaid(run: Run, { block, round }: Visit): Said {
  const params = { block: blockOf(run, block).name, round };
  return { code: round === 1 ? 'runtime.entered' : 'runtime.enteredAgain', params };
}
