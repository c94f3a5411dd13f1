import type { Heard, Visit } from '#blocks/work.ts';
import { isSameJson } from '#model/json.ts';
import type { Refusal } from '#model/issue.ts';
import type { Values } from '#model/values.ts';
import { maxPasses } from './leading.ts';
import { endVisit, stop, tell, type Progress } from './progress.ts';
import { leave } from './run.ts';
import { blockOf, holdOf, sceneOf, type Run } from './scene.ts';
import { work } from './working.ts';

/** What becomes of a request when an open visit hears something; the same object when that is nothing to it. */
export function hear(run: Run, progress: Progress, visit: Visit, heard: Heard): Progress {
  const block = blockOf(run, visit.block);
  const working = holdOf(block).hear?.(block.data, visit.work, heard, sceneOf(run, progress, block.id, visit)) ?? null;
  if (working === null) return progress;
  if ('stopped' in working) return stoppedIn(run, progress, visit, working.stopped);
  const at = { block: block.id, visit: visit.id, facts: working.facts ?? {} };
  const said = working.told === undefined ? progress : tell(progress, working.told, at);
  const worked = work(said, visit, working, run.world.now);
  return working.exit === undefined ? worked : leave(run, worked, { block: block.id, exit: working.exit });
}

/** Every visit that is open now hears something, unless it was closed by what another one heard. */
export function hearAll(run: Run, progress: Progress, heardBy: (visit: Visit, at: Progress) => Heard): Progress {
  let at = progress;
  for (const { id } of progress.visits.filter(({ state }) => state === 'open')) {
    const visit = at.visits.find((one) => one.id === id && one.state === 'open');
    if (visit !== undefined) at = hear(run, at, visit, heardBy(visit, at));
  }
  return at;
}

/** A visit in which the request cannot go on is over: trying again enters its block anew, with what was mended. */
function stoppedIn({ world }: Run, progress: Progress, { id }: Visit, why: Refusal): Progress {
  return stop(endVisit(progress, id, { state: 'abandoned', exit: null }, world.now), why);
}

/** Tells open visits that answers are not as they were before, until no visit changes any more because of it. */
export function hearAnswers(run: Run, before: Values, progress: Progress): Progress {
  let known = before;
  let at = progress;
  for (let rounds = 0; rounds < maxPasses && isChanged(known, at.request.values); rounds++) {
    known = at.request.values;
    at = hearAll(run, at, () => ({ is: 'values' }));
  }
  return at;
}

function isChanged(before: Values, after: Values): boolean {
  return before !== after && !isSameJson(before, after);
}
