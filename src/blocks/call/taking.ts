import type { Scene } from '#blocks/work.ts';
import { fieldKindOf } from '#fields/index.ts';
import { fieldIn } from '#fields/operands.ts';
import type { Json } from '#model/json.ts';
import type { Field } from '#model/process.ts';
import type { Values } from '#model/values.ts';
import type { Said } from '#text/said.ts';
import type { TakenPart } from './data.ts';

/** The answers in a response, or why they cannot be taken: all of them or none. */
export function takeFrom(
  body: string,
  takes: readonly TakenPart[],
  scene: Scene,
): { readonly answers: Values } | { readonly wrong: Said } {
  if (takes.length === 0) return { answers: {} };
  const json = parsed(body);
  if (json === undefined) return { wrong: { code: 'call.notJson' } };
  const answers: Record<string, Json> = {};
  for (const { path, field } of takes) {
    const target = fieldIn(scene.process, field);
    if (target === undefined) return { wrong: { code: 'call.goneTarget' } };
    const found = partAt(json, path);
    if (found === undefined) return { wrong: { code: 'call.missing', params: { path, field: target.label } } };
    const answer = fitted(found, target);
    const why = fieldKindOf(target.type).checkAnswer(answer, target, scene.world);
    if (why !== null) return { wrong: { code: 'call.wrongAnswer', params: { path, field: target.label, why } } };
    answers[field] = answer;
  }
  return { answers };
}

/** The part of a JSON value at `data.items.0.id`; '' is all of it. Own properties only; undefined when there is none. */
export function partAt(json: Json, path: string): Json | undefined {
  let at: Json = json;
  for (const step of path === '' ? [] : path.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    // A list has no named parts: its length is no answer.
    if (Array.isArray(at) && !/^\d+$/u.test(step)) return undefined;
    at = (at as Readonly<Record<string, Json>>)[step] ?? null;
  }
  return at;
}

/** Null is no answer; a number may be what a text field asks for, as an order number often is. */
function fitted(found: Json, { type }: Field): Json {
  const { empty, measure } = fieldKindOf(type);
  if (found === null) return empty;
  return measure === 'text' && typeof found === 'number' ? String(found) : found;
}

function parsed(body: string): Json | undefined {
  try {
    const json: Json = JSON.parse(body);
    return json;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
