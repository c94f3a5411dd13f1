import type { Heard, Scene, Stopped, Working } from '#blocks/work.ts';
import { evaluateAs } from '#fields/evaluate.ts';
import { fieldKindOf } from '#fields/index.ts';
import { fieldIn } from '#fields/operands.ts';
import { refuse } from '#model/issue.ts';
import type { Json, JsonObject } from '#model/json.ts';
import type { Field } from '#model/process.ts';
import type { Values } from '#model/values.ts';
import type { Said } from '#text/said.ts';
import type { Child, SubprocessData, Take } from './data.ts';

/** Begins the request of the other process. */
export function beginChild({ process, asks }: SubprocessData, scene: Scene): Working | Stopped {
  if (process === null) return stopped({ code: 'subprocess.noneChosen' }, 'process', scene);
  if (process.is === 'unknownProcess') {
    return stopped({ code: 'subprocess.notHere', params: { name: process.name } }, 'process', scene);
  }
  const answers: Record<string, Json> = {};
  for (const { key, type, value } of asks) {
    const outcome = evaluateAs(value, type, scene);
    if ('wrong' in outcome) return stopped(outcome.wrong, `asks.${key}`, scene);
    if (!fieldKindOf(type).isEmpty(outcome.answer)) answers[key] = outcome.answer;
  }
  const work: Child = { ended: null };
  return {
    work,
    items: [],
    effects: [{ do: 'begin', part: 'child', process: process.id, answers }],
    told: { code: 'subprocess.begun', params: { name: process.name } },
  };
}

/** Hears that the request which it began has ended, or could not be begun. Null: nothing of its own. */
export function hearOfChild(data: SubprocessData, work: Child, heard: Heard, scene: Scene): Working | Stopped | null {
  if (heard.is === 'notBegun') {
    const { code, params = {} } = heard.why;
    return stopped({ code, params }, 'process', scene);
  }
  if (heard.is !== 'ended' || work.ended !== null) return null;
  const { request, number, state, label, answers } = heard;
  const taken = takeAll(data.takes, answers, scene);
  const ended: Child = { ended: { request, number, state, label } };
  return {
    work: ended,
    items: [],
    effects: [],
    exit: state,
    told: toldOf(heard, taken),
    facts: { request, number, state },
    ...(Object.keys(taken.answers).length === 0 ? {} : { answers: taken.answers }),
  };
}

interface Taken {
  readonly answers: Values;
  readonly labels: readonly string[];
  /** Answers that the fields here do not take, and why. */
  readonly left: readonly Said[];
}

/** The answers that are taken over. One that does not fit is left: the other request is over, and would not change. */
function takeAll(takes: readonly Take[], answers: JsonObject, scene: Scene): Taken {
  let taken: Taken = { answers: {}, labels: [], left: [] };
  for (const { key, field } of takes) {
    const target = fieldIn(scene.process, field);
    if (target === undefined || !Object.hasOwn(answers, key)) continue;
    const answer = fitted(answers[key] ?? null, target);
    const why = fieldKindOf(target.type).checkAnswer(answer, target, scene.world);
    taken =
      why === null
        ? { ...taken, answers: { ...taken.answers, [field]: answer }, labels: [...taken.labels, target.label] }
        : { ...taken, left: [...taken.left, { code: 'subprocess.left', params: { field: target.label, why } }] };
  }
  return taken;
}

/** One person is a list of one where people are asked for. */
function fitted(answer: Json, { type }: Field): Json {
  return fieldKindOf(type).measure === 'people' && typeof answer === 'string' ? [answer] : answer;
}

function toldOf({ number, state }: Extract<Heard, { is: 'ended' }>, { labels, left }: Taken): Said {
  const params = { number, state: { code: `subprocess.state.${state}` } };
  if (left.length > 0) return { code: 'subprocess.endedLeft', params: { ...params, left } };
  if (labels.length === 0) return { code: 'subprocess.ended', params };
  return { code: 'subprocess.endedTaken', params: { ...params, fields: labels } };
}

function stopped(why: Said, path: string, { block }: Scene): Stopped {
  return {
    stopped: refuse('subprocess.stopped', { block: block.name, why }, { block: block.id, path }).refused,
  };
}
