import { exitNameOf, kindOf } from '#blocks/index.ts';
import type { Stopped, Visit } from '#blocks/work.ts';
import { isStopped, write } from '#blocks/write.ts';
import type { BlockId, ExitId } from '#model/process.ts';
import type { Said } from '#text/said.ts';
import { maxPasses } from './compile.ts';
import {
  answer,
  beginVisit,
  endVisit,
  finish,
  mail,
  nextVisit,
  openVisitIn,
  stand,
  stop,
  tell,
  work,
  type Progress,
} from './progress.ts';
import { BlockContractError, blockOf, sceneOf, type Run } from './scene.ts';
import type { Order } from './vocabulary.ts';

/** A block is finished, and by which exit the request leaves it. */
export interface Leaving {
  readonly block: BlockId;
  readonly exit: ExitId;
}

/** What came of an order. */
export interface Performed {
  readonly progress: Progress;
  readonly block: BlockId;
  /** Set when the block was finished at once. */
  readonly exit?: ExitId;
}

/** Does one order of the flow; `by` is how the flow came there, null when it was begun or tried again. */
export function perform(run: Run, progress: Progress, order: Order, by: Leaving | null): Performed {
  switch (order.type) {
    case 'enter':
      return enter(run, progress, order.params.block);
    case 'pass':
      return pass(run, progress, order.params.block);
    case 'leave':
      return { progress: close(run, progress, order.params.block, by), block: order.params.block };
    case 'finish':
      return { progress: end(run, progress, order.params.block), block: order.params.block };
    case 'stop': {
      const { code, place } = order.params;
      const block = place.block ?? '';
      const params = { block: run.machine.process.blocks[block]?.name ?? '', passes: maxPasses };
      return { progress: stop(progress, { code, params, place }), block };
    }
  }
}

function enter(run: Run, before: Progress, id: BlockId): Performed {
  const block = blockOf(run, id);
  const { hold } = kindOf(block);
  if (hold === undefined) throw new BlockContractError(id, 'holds requests without `hold`');
  const titled = withTitle(run, before, id);
  if ('stopped' in titled) return { progress: stop(before, titled.stopped), block: id };
  const working = hold.enter(block.data, sceneOf(run, titled, id, nextVisit(titled, id)));
  if ('stopped' in working) return { progress: stop(titled, working.stopped), block: id };
  const { progress, visit } = beginVisit(titled, id, run.world.now);
  const at = { block: id, visit: visit.id };
  const told = tell(progress, enteredSaid(run, visit), { ...at, facts: working.facts ?? {} });
  const worked = work(told, visit, working, run.world.now);
  const said = working.told === undefined ? worked : tell(worked, working.told, at);
  return { progress: said, block: id, ...(working.exit === undefined ? {} : { exit: working.exit }) };
}

function pass(run: Run, before: Progress, id: BlockId): Performed {
  const block = blockOf(run, id);
  const kind = kindOf(block);
  if (kind.pass === undefined) throw new BlockContractError(id, 'lets requests pass without `pass`');
  const titled = withTitle(run, before, id);
  if ('stopped' in titled) return { progress: stop(before, titled.stopped), block: id };
  const passed = kind.pass(block.data, sceneOf(run, titled, id, nextVisit(titled, id)));
  if ('stopped' in passed) return { progress: stop(titled, passed.stopped), block: id };
  const { progress, visit } = beginVisit(titled, id, run.world.now);
  const answered = answer(progress, visit, passed.answers);
  const mailed = mail(answered, visit.id, passed.effects, run.world.now);
  const ended = endVisit(mailed, visit.id, { state: 'done', exit: passed.exit }, run.world.now);
  const said = passed.told ?? { code: 'runtime.passed', params: { block: block.name } };
  const at = { block: id, visit: visit.id, facts: passed.facts ?? {} };
  return { progress: tell(ended, said, at), block: id, exit: passed.exit };
}

/** Ends the open visit of a block that the request leaves; a block that could not be entered has none. */
function close(run: Run, progress: Progress, id: BlockId, by: Leaving | null): Progress {
  const visit = openVisitIn(progress, id);
  if (visit === undefined || by === null) return progress;
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
  return stand(finish(said, result, run.world.now), said.request.snapshot.value, []);
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
