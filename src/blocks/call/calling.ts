import type { CallOutcome, Heard, Scene, Stopped, TimerDraft, Working } from '#blocks/work.ts';
import { refuse } from '#model/issue.ts';
import { spanAfter } from '#model/span.ts';
import type { Said, SaidParams } from '#text/said.ts';
import { composeCall } from './composing.ts';
import type { CallData, Calling } from './data.ts';
import { takeFrom } from './taking.ts';

/** What its call is named inside a visit, and the timer before an attempt: `retry.2`. */
const part = 'call';
const retryPart = 'retry.';

/** Makes the first attempt. */
export function beginCall(data: CallData, scene: Scene): Working | Stopped {
  return attempt(data, { attempts: [], next: null }, scene);
}

/** Hears what came of an attempt, or that it is time for another. Null: nothing of its own, or not the last one. */
export function hearOfCall(data: CallData, work: Calling, heard: Heard, scene: Scene): Working | Stopped | null {
  const { attempts } = work;
  if (heard.is === 'timer') {
    return heard.part === `${retryPart}${attempts.length + 1}` ? attempt(data, work, scene) : null;
  }
  if (heard.is === 'resumed') return resumed(work, heard.timers);
  const last = attempts.at(-1);
  if (heard.is !== 'answered' || heard.part !== part || heard.attempt !== attempts.length) return null;
  if (last === undefined || last.outcome !== null) return null;
  const { outcome } = heard;
  const known: Calling = { attempts: [...attempts.slice(0, -1), { ...last, outcome: keptOf(outcome) }], next: null };
  return isGood(outcome) ? taken(data, known, outcome, scene) : again(data, known, outcome, scene);
}

/** After its request was on hold it is tried again as much later. */
function resumed(work: Calling, timers: readonly TimerDraft[]): Working | null {
  const own = timers.filter(({ part: name }) => name.startsWith(retryPart));
  const [next] = own;
  return next === undefined ? null : { work: { ...work, next: next.at }, items: [], effects: [], timers: own };
}

function attempt(data: CallData, work: Calling, scene: Scene): Working | Stopped {
  const composed = composeCall(data, scene);
  if ('wrong' in composed) {
    const { block } = scene;
    const place = { block: block.id, path: composed.path };
    return { stopped: refuse('call.stopped', { block: block.name, why: composed.wrong }, place).refused };
  }
  const attempts = [...work.attempts, { at: scene.world.now, outcome: null }];
  const number = attempts.length;
  return {
    work: { attempts, next: null },
    items: [],
    effects: [{ do: 'call', part, attempt: number, call: composed.call }],
    timers: [],
    told: { code: number === 1 ? 'call.called' : 'call.calledAgain', params: { attempt: number, method: data.method } },
  };
}

type Response = Extract<CallOutcome, { is: 'response' }>;

/** 2xx. */
function isGood(outcome: CallOutcome): outcome is Response {
  return outcome.is === 'response' && outcome.status >= 200 && outcome.status < 300;
}

function taken({ takes }: CallData, work: Calling, { status, body }: Response, scene: Scene): Working {
  const outcome = takeFrom(body, takes, scene);
  const facts = { status, attempt: work.attempts.length };
  if ('wrong' in outcome) {
    return over(work, 'failed', { code: 'call.notTaken', params: { status, why: outcome.wrong } }, facts);
  }
  const labels = takes.map(({ field }) => scene.process.fields[field]?.label ?? '');
  const told =
    labels.length === 0
      ? { code: 'call.done', params: { status } }
      : { code: 'call.doneTaken', params: { status, fields: labels } };
  return { ...over(work, 'done', told, facts), ...(labels.length === 0 ? {} : { answers: outcome.answers }) };
}

function again({ retries }: CallData, work: Calling, outcome: CallOutcome, scene: Scene): Working {
  const number = work.attempts.length;
  const params = { attempt: number, why: whyOf(outcome) };
  const facts = { attempt: number, ...(outcome.is === 'response' ? { status: outcome.status } : {}) };
  if (number > retries.times) return over(work, 'failed', { code: 'call.failed', params }, facts);
  const next = spanAfter(scene.world.now, retries.wait, scene.world);
  return {
    work: { ...work, next },
    items: [],
    effects: [],
    timers: [{ part: `${retryPart}${number + 1}`, at: next }],
    told: { code: 'call.willRetry', params },
    facts,
  };
}

function over(work: Calling, exit: 'done' | 'failed', told: Said, facts: Working['facts']): Working {
  return { work, items: [], effects: [], timers: [], exit, told, ...(facts === undefined ? {} : { facts }) };
}

function whyOf(outcome: CallOutcome): Said {
  return outcome.is === 'failed' ? outcome.why : { code: 'call.why.status', params: { status: outcome.status } };
}

/** What of an outcome stays: never what was answered, which may hold more than was asked for. */
function keptOf(outcome: CallOutcome): Calling['attempts'][number]['outcome'] {
  if (outcome.is === 'response') return { is: 'response', status: outcome.status };
  return { is: 'failed', why: { code: outcome.why.code, params: plainOf(outcome.why.params ?? {}) } };
}

function plainOf(params: SaidParams): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name, value] as const] : [],
    ),
  );
}
