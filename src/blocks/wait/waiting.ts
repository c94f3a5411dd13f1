import { judge } from '#fields/judge.ts';
import type { Heard, Scene, Stopped, TimerDraft, Working } from '#blocks/work.ts';
import type { Condition } from '#model/condition.ts';
import { fieldMoment, isAbsent } from '#model/due.ts';
import { refuse } from '#model/issue.ts';
import { spanAfter, type Span } from '#model/span.ts';
import { epochOf, isBefore, toInstant } from '#model/time.ts';
import type { Said } from '#text/said.ts';
import type { Until, WaitData, Waiting } from './data.ts';
import { nextLook } from './looking.ts';
import { numberIn } from './numberIn.ts';

/** The parts of a wait's timers: its own end, the most that it may take, and looking again at a condition. */
const parts = { wake: 'wake', late: 'late', look: 'look' } as const;

/** Begins to wait; what is in the past, or holds already, is over at once. */
export function beginWait({ until }: WaitData, scene: Scene): Working | Stopped {
  const limit = 'atMost' in until ? limitOf(until.atMost, scene) : null;
  return waited(until, { at: limit, look: null, number: null }, scene);
}

/** Hears that it is time, that answers have changed, or that a request has ended. Null: nothing of its own. */
export function hearInWait({ until }: WaitData, work: Waiting, heard: Heard, scene: Scene): Working | Stopped | null {
  switch (heard.is) {
    case 'timer':
      if (heard.part === parts.look) return waited(until, work, scene);
      return over(work, 'elapsed', { code: heard.part === parts.late ? 'wait.tooLong' : 'wait.elapsed' });
    case 'resumed':
      return resumed(until, { ...work, at: ownEnd(heard.timers) ?? work.at }, scene);
    case 'values':
      return changed(waited(until, work, scene), work);
    case 'ended': {
      if (heard.number !== work.number) return null;
      const state: Said = { code: `wait.ended.${heard.state}` };
      const facts = { request: heard.request, number: heard.number, state: heard.state };
      return { ...over(work, 'happened', { code: 'wait.ended', params: { number: heard.number, state } }), facts };
    }
    case 'unknown':
      if (heard.number !== work.number) return null;
      return stopped({ code: 'wait.noRequest', params: { number: heard.number } }, scene);
    case 'notBegun':
    case 'answered':
      return null;
  }
}

/** The instant at which a wait ends of itself, among its timers. */
function ownEnd(timers: readonly TimerDraft[]): string | null {
  return timers.find(({ part }) => part === parts.wake || part === parts.late)?.at ?? null;
}

/** How a wait goes on after its request was on hold: a time is as much longer, a date is the same and may have come. */
function resumed(until: Until, work: Waiting, scene: Scene): Working | Stopped {
  const outcome = waited(until, work, scene);
  const isPast = 'exit' in outcome && outcome.told?.code === 'wait.past';
  return isPast ? { ...outcome, told: { code: 'wait.elapsed' } } : outcome;
}

/** How a wait stands now. */
function waited(until: Until, work: Waiting, scene: Scene): Working | Stopped {
  switch (until.is) {
    case 'span':
      return untilInstant(work.at ?? spanAfter(scene.world.now, until.span, scene.world), scene);
    case 'moment':
      if (until.at === null) return stopped({ code: 'wait.noMoment' }, scene);
      return untilInstant(toInstant(epochOf(until.at.at)), scene);
    case 'date': {
      const at = fieldMoment(until, 'begin', scene);
      return isAbsent(at) ? stopped(at.absent, scene) : untilInstant(at, scene);
    }
    case 'condition':
      return untilItHolds(until.when, work, scene);
    case 'request': {
      const number = numberIn(until.field, scene);
      if ('absent' in number) return stopped(number.absent, scene);
      return going({ ...work, number: number.number }, scene);
    }
  }
}

function untilInstant(at: string, scene: Scene): Working {
  const work: Waiting = { at, look: null, number: null };
  if (!isBefore(scene.world.now, at)) return over(work, 'elapsed', { code: 'wait.past' });
  return { work, items: [], effects: [], timers: [{ part: parts.wake, at }] };
}

function untilItHolds(when: Condition, work: Waiting, scene: Scene): Working {
  const { holds, tests } = judge(when, scene);
  if (!holds) return going({ ...work, look: nextLook(when, scene.values, scene.world) }, scene);
  const facts = { tests: tests.map(({ path, answer, holds: held }) => ({ path, answer, holds: held })) };
  return { ...over({ ...work, look: null }, 'happened', { code: 'wait.holds' }), facts };
}

/** Goes on waiting for what has no moment of its own. */
function going(work: Waiting, { world }: Scene): Working {
  if (work.at !== null && !isBefore(world.now, work.at)) return over(work, 'elapsed', { code: 'wait.tooLong' });
  const timers: readonly TimerDraft[] = [
    ...(work.at === null ? [] : [{ part: parts.late, at: work.at }]),
    ...(work.look === null ? [] : [{ part: parts.look, at: work.look }]),
  ];
  return { work, items: [], effects: [], timers, watches: work.number === null ? [] : [work.number] };
}

function over(work: Waiting, exit: 'elapsed' | 'happened', told: Said): Working {
  return { work, items: [], effects: [], timers: [], watches: [], exit, told };
}

/** Nothing to hear when the wait goes on as it was. */
function changed(outcome: Working | Stopped, before: Waiting): Working | Stopped | null {
  if ('stopped' in outcome || outcome.exit !== undefined) return outcome;
  return JSON.stringify(outcome.work) === JSON.stringify(before)
    ? null
    : { ...outcome, told: { code: 'wait.changed' } };
}

function limitOf(atMost: Span | null, { world }: Scene): string | null {
  return atMost === null ? null : spanAfter(world.now, atMost, world);
}

function stopped(why: Said, { block }: Scene): Stopped {
  return { stopped: refuse('wait.stopped', { block: block.name, why }, { block: block.id, path: 'until' }).refused };
}
