import { isAddress, mostRecipients, oneLine } from '#blocks/mailing.ts';
import { everyone, findWho } from '#blocks/who.ts';
import type { MailEffect, Visit } from '#blocks/work.ts';
import { langOf } from '#fields/langOf.ts';
import type { Actor } from '#model/actor.ts';
import { expiredExit, type Deadline, type StageDeadline } from '#model/deadline.ts';
import type { Person } from '#model/directory.ts';
import { say } from '#text/i18n.ts';
import { atOf } from './deadlines.ts';
import { tell, type Progress } from './progress.ts';
import type { Timer } from './records.ts';
import { follow, leave } from './run.ts';
import { blockOf, sceneOf, type Run } from './scene.ts';
import { expireEvent } from './vocabulary.ts';
import { whoCan } from './waiting.ts';
import { duePart, perform, remindPart } from './working.ts';

/** A timer of a deadline is due: people are reminded, or told that it has passed and the request leaves if it should. */
export function passDeadline(run: Run, progress: Progress, timer: Timer): Progress {
  const deadline = deadlineOf(run, timer);
  if (deadline === null) return progress;
  const visits = progress.visits.filter((visit) => visit.state === 'open' && isOf(run, visit, timer));
  const [first] = visits;
  if (first === undefined) return progress;
  if (timer.part !== duePart) return remind(run, progress, deadline, timer, visits);
  const said = { code: timer.stage === null ? 'runtime.expired' : 'runtime.stageExpired', params: nameOf(run, timer) };
  const told = tell(progress, said, atOf(timer));
  const escalated =
    deadline.escalate.length === 0
      ? told
      : write(run, told, 'escalation', timer, first, named(run, told, first, deadline.escalate));
  if ('block' in deadline)
    return timer.stage === null || deadline.block === null ? escalated : leaveStage(run, escalated, timer.stage);
  return deadline.leaves ? leave(run, escalated, { block: first.block, exit: expiredExit }) : escalated;
}

function leaveStage(run: Run, progress: Progress, stage: string): Progress {
  const moved = run.machine.flow.send(progress.request.snapshot, { type: expireEvent(stage), passes: 0 });
  if (moved === null) return progress;
  const { progress: there, leaving } = follow(run, progress, moved, null);
  return leave(run, there, ...leaving);
}

function remind(
  run: Run,
  progress: Progress,
  deadline: Deadline | StageDeadline,
  timer: Timer,
  visits: readonly Visit[],
): Progress {
  const reminder = deadline.reminders[Number(timer.part.slice(remindPart.length))];
  const [first] = visits;
  if (reminder === undefined || first === undefined) return progress;
  const people = reminder.to.length === 0 ? asked(run, progress, visits) : named(run, progress, first, reminder.to);
  return write(run, progress, 'reminder', timer, first, people);
}

/** Writes to people about a deadline, in the language of the process; says so, or why nobody was written to. */
function write(
  run: Run,
  progress: Progress,
  what: 'reminder' | 'escalation',
  timer: Timer,
  visit: Visit,
  people: readonly Person[],
): Progress {
  const to = people.filter(({ email }) => isAddress(email)).slice(0, mostRecipients);
  if (to.length === 0)
    return tell(progress, { code: `runtime.${what}.nobody`, params: nameOf(run, timer) }, atOf(timer));
  const { number, title } = progress.request;
  const lang = langOf(run.machine.process);
  const params = { number, title, ...nameOf(run, timer) };
  const mail: MailEffect = {
    do: 'mail',
    to: to.map(({ name, email }) => ({ name, address: email })),
    subject: oneLine(say({ code: `runtime.${what}.subject`, params }, lang)),
    body: say({ code: `runtime.${what}.body`, params }, lang),
    lang,
  };
  const names = to.map(({ name }) => name);
  const said = { code: `runtime.${what}.sent`, params: { ...nameOf(run, timer), names } };
  return tell(perform(progress, visit, [mail], run.world.now), said, atOf(timer));
}

function asked({ world }: Run, { items }: Progress, visits: readonly Visit[]): readonly Person[] {
  const open = items.filter((item) => item.state === 'open' && visits.some(({ id }) => id === item.visit));
  const ids = new Set(open.flatMap((item) => whoCan(item, world.directory)));
  return [...ids].flatMap((id) => world.directory.people[id] ?? []);
}

function named(run: Run, progress: Progress, visit: Visit, actors: readonly Actor[]): readonly Person[] {
  return everyone(findWho(actors, sceneOf(run, progress, visit.block, visit)), run.world.directory);
}

function deadlineOf({ machine }: Run, { block, stage }: Timer): Deadline | StageDeadline | null {
  const { blocks, stages } = machine.process;
  if (stage !== null) return stages[stage]?.deadline ?? null;
  return (block === null ? undefined : blocks[block]?.deadline) ?? null;
}

function isOf(run: Run, visit: Visit, timer: Timer): boolean {
  return timer.stage === null ? visit.id === timer.visit : blockOf(run, visit.block).stage === timer.stage;
}

function nameOf({ machine }: Run, { block, stage }: Timer): { readonly name: string } {
  const { blocks, stages } = machine.process;
  return { name: (stage === null ? blocks[block ?? '']?.name : stages[stage]?.name) ?? '' };
}
