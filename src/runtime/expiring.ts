import { mostRecipients, oneLine } from '#blocks/mailing.ts';
import { isEmailAddress } from '#fields/email/email.ts';
import { everyone, findWho } from '#blocks/who.ts';
import type { MailEffect, Visit } from '#blocks/work.ts';
import { langOf } from '#fields/langOf.ts';
import type { Actor } from '#model/actor.ts';
import { expiredExit, type Deadline, type StageDeadline } from '#model/deadline.ts';
import type { Person } from '#model/directory.ts';
import { say } from '#text/i18n.ts';
import { atOf } from './deadlines.ts';
import { ownerOf } from './ownerOf.ts';
import { tell, type Progress } from './progress.ts';
import type { Timer } from './records.ts';
import { follow, leave } from './run.ts';
import { blockOf, sceneOf, type Run } from './scene.ts';
import { expireEvent } from './vocabulary.ts';
import { whoCan } from './waiting.ts';
import { duePart, perform, remindPart } from './working.ts';

/** A timer of a deadline is due: people are reminded, or told that it has passed and the request leaves if it should. */
export function passDeadline(run: Run, progress: Progress, timer: Timer): Progress {
  const { deadline } = ownerOf(run.machine.process, timer);
  const visits = progress.visits.filter((visit) => visit.state === 'open' && isOf(run, visit, timer));
  const [first] = visits;
  if (deadline === undefined || first === undefined) return progress;
  if (timer.part !== duePart) return remind(run, progress, deadline, timer, [first, ...visits.slice(1)]);
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
  visits: readonly [Visit, ...Visit[]],
): Progress {
  const nth = Number(timer.part.slice(remindPart.length));
  const to = deadline.reminders.filter((_, at) => at === nth).flatMap((reminder) => reminder.to);
  const people = to.length === 0 ? asked(run, progress, visits) : named(run, progress, visits[0], to);
  return write(run, progress, 'reminder', timer, visits[0], people);
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
  const reachable = people.filter(({ email }) => isEmailAddress(email));
  const to = reachable.slice(0, mostRecipients);
  if (to.length === 0)
    return tell(progress, { code: `runtime.${what}.nobody`, params: nameOf(run, timer) }, atOf(timer));
  const { number, title } = progress.request;
  const lang = langOf(run.machine.process);
  const params = { number, title, ...nameOf(run, timer) };
  const mail: MailEffect = {
    do: 'mail',
    to: to.map(({ name, email }) => ({ name, address: email })),
    subject: oneLine(say({ code: `runtime.${what}.subject`, params }, lang)),
    body: say({ code: bodyOf(run, what, timer), params }, lang),
    lang,
  };
  const names = to.map(({ name }) => name);
  const said = { code: `runtime.${what}.sent`, params: { ...nameOf(run, timer), names } };
  const sent = tell(perform(progress, visit, [mail], run.world.now), said, atOf(timer));
  const count = reachable.length - to.length;
  if (count === 0) return sent;
  const leftOut = { code: `runtime.${what}.leftOut`, params: { ...nameOf(run, timer), count, most: mostRecipients } };
  return tell(sent, leftOut, atOf(timer));
}

/** Who reads that a deadline has passed is told whether the request stays: it may have left by the same deadline. */
function bodyOf(run: Run, what: 'reminder' | 'escalation', timer: Timer): string {
  const { deadline } = ownerOf(run.machine.process, timer);
  const isLeft = deadline !== undefined && ('block' in deadline ? deadline.block !== null : deadline.leaves);
  return what === 'escalation' && isLeft ? 'runtime.escalation.left' : `runtime.${what}.body`;
}

function asked({ world }: Run, { items }: Progress, visits: readonly Visit[]): readonly Person[] {
  const open = items.filter((item) => item.state === 'open' && visits.some(({ id }) => id === item.visit));
  const ids = new Set(open.flatMap((item) => whoCan(item, world.directory)));
  return [...ids].map((id) => world.directory.people[id]).filter((person) => person !== undefined);
}

function named(run: Run, progress: Progress, visit: Visit, actors: readonly Actor[]): readonly Person[] {
  return everyone(findWho(actors, sceneOf(run, progress, visit.block, visit)), run.world.directory);
}

function isOf(run: Run, visit: Visit, timer: Timer): boolean {
  return timer.stage === null ? visit.id === timer.visit : blockOf(run, visit.block).stage === timer.stage;
}

function nameOf(run: Run, timer: Timer): { readonly name: string } {
  return { name: ownerOf(run.machine.process, timer).name };
}
