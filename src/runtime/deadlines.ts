import type { TimerDraft } from '#blocks/work.ts';
import type { Deadline, StageDeadline } from '#model/deadline.ts';
import { dueAt, isAbsent } from '#model/due.ts';
import { spanBefore } from '#model/span.ts';
import type { BlockId, StageId } from '#model/process.ts';
import { isBefore } from '#model/time.ts';
import { tell, type Progress } from './progress.ts';
import type { Timer } from './records.ts';
import { blockOf, type Run } from './scene.ts';
import { duePart, remindPart, setTimers } from './working.ts';

/** Sets the timers of a deadline that counts from now. One that counts from an answer which is not there is told. */
export function beginDeadline(
  run: Run,
  progress: Progress,
  deadline: Deadline | StageDeadline,
  whose: Pick<Timer, 'visit' | 'block' | 'stage'>,
): Progress {
  const { world, machine } = run;
  const due = dueAt(deadline.due, { world, process: machine.process, values: progress.request.values });
  if (due === null) return progress;
  if (isAbsent(due)) return tell(progress, { code: 'runtime.noDeadline', params: { why: due.absent } }, atOf(whose));
  const reminders = deadline.reminders
    .map(({ before }, nth): TimerDraft => ({ part: `${remindPart}${nth}`, at: spanBefore(due, before, world) }))
    .filter(({ at }) => isBefore(world.now, at));
  return setTimers(progress, whose, [...reminders, { part: duePart, at: due }]);
}

/** Brings stages to where the request is now: one that it came into counts from now, one that it left counts no more. */
export function keepStages(run: Run, progress: Progress): Progress {
  const { request } = progress;
  if (request.held !== null || request.endedAt !== null) return progress;
  const inside = stagesOf(run, progress);
  const left = Object.keys(request.stages).filter((stage) => !inside.has(stage));
  const come = [...inside].filter(([stage]) => !Object.hasOwn(request.stages, stage));
  if (left.length + come.length === 0) return progress;
  const kept = Object.entries(request.stages).filter(([stage]) => inside.has(stage));
  const begun = come.map(([stage]) => [stage, { since: run.world.now }] as const);
  const at: Progress = {
    ...progress,
    timers: progress.timers.filter(({ stage }) => stage === null || !left.includes(stage)),
    request: { ...request, stages: Object.fromEntries([...kept, ...begun]) },
  };
  return come.reduce(
    (next, [stage, deadline]) => beginDeadline(run, next, deadline, { visit: null, block: null, stage }),
    at,
  );
}

/** The stages in which the request is that have a deadline. */
function stagesOf(run: Run, { visits }: Progress): ReadonlyMap<StageId, StageDeadline> {
  const { process } = run.machine;
  const found = new Map<StageId, StageDeadline>();
  for (const { block } of visits.filter(({ state }) => state === 'open')) {
    const stage = process.stages[blockOf(run, block).stage ?? ''];
    if (stage?.deadline !== undefined) found.set(stage.id, stage.deadline);
  }
  return found;
}

/** Where the history says it of a timer. */
export function atOf({ block, visit }: Pick<Timer, 'block' | 'visit'>): {
  readonly block: BlockId | null;
  readonly visit: string | null;
} {
  return { block, visit };
}
