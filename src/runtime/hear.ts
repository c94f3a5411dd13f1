import { kindOf } from '#blocks/index.ts';
import type { Heard, Visit } from '#blocks/work.ts';
import { canonicalJson } from '#model/canonical.ts';
import type { Refusal } from '#model/issue.ts';
import type { Values } from '#model/values.ts';
import { maxPasses } from './leading.ts';
import { endVisit, stop, tell, type Progress } from './progress.ts';
import { leave } from './run.ts';
import { BlockContractError, blockOf, sceneOf, type Run } from './scene.ts';
import { work } from './working.ts';

/** What becomes of a request when an open visit hears something; null when that is nothing to it. */
export function hear(run: Run, progress: Progress, visit: Visit, heard: Heard): Progress | null {
  const block = blockOf(run, visit.block);
  const { hold } = kindOf(block);
  if (hold === undefined) throw new BlockContractError(block.id, 'has an open visit without `hold`');
  const working = hold.hear?.(block.data, visit.work, heard, sceneOf(run, progress, block.id, visit)) ?? null;
  if (working === null) return null;
  if ('stopped' in working) return stoppedIn(run, progress, visit, working.stopped);
  const at = { block: block.id, visit: visit.id, facts: working.facts ?? {} };
  const said = working.told === undefined ? progress : tell(progress, working.told, at);
  const worked = work(said, visit, working, run.world.now);
  return working.exit === undefined ? worked : leave(run, worked, { block: block.id, exit: working.exit });
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
    const from = at;
    for (const visit of from.visits.filter(({ state }) => state === 'open')) {
      const now = at.visits.find((one) => one.id === visit.id);
      if (now?.state === 'open' && at.request.endedAt === null) at = hear(run, at, now, { is: 'values' }) ?? at;
    }
    known = from.request.values;
  }
  return at;
}

function isChanged(before: Values, after: Values): boolean {
  return before !== after && canonicalJson(before) !== canonicalJson(after);
}
