import type { z } from '#model/zod.ts';
import type { Issue, Place } from '#model/issue.ts';
import type { Json, JsonObject } from '#model/json.ts';
import type { Field } from '#model/process.ts';
import type { World } from '#model/world.ts';
import type { Said, SaidParams } from '#text/said.ts';
import { nobody, type FieldKind, type Named, type Reader } from './field.ts';
import { defaultCalendar } from '#model/calendar.ts';
import './fields.text.ts';
import { isAnswered, isUnanswered, type Measure, type Operator } from './operator.ts';

/** What one folder says of its kind; `O` are its options. What is left out is as for most kinds. */
export interface FieldSpec<O extends JsonObject> {
  readonly type: string;
  /** Default true. */
  readonly asks?: boolean;
  /** Default false. */
  readonly canName?: boolean;
  /** Default: as `asks`. */
  readonly takesInitial?: boolean;
  /** Default null. */
  readonly measure?: Measure;
  /** Beside whether there is an answer, which may be asked of every kind that asks. */
  readonly operators?: readonly Operator[];
  readonly options: z.ZodType<O>;
  readonly fresh: () => O;
  readonly empty: Json;
  /** Is given an answer that is not empty. */
  readonly check: (answer: Json, options: O, world: World) => Said | null;
  /** What is wrong with the options; default nothing. */
  readonly checkOptions?: (options: O, field: Field) => readonly Issue[];
  /** Is given an answer that is not empty; '' for one that it does not understand. */
  readonly text: (answer: Json, options: O, reader: Reader) => string;
  readonly named?: (answer: Json) => Named;
  /** Both or none; default the answer itself. */
  readonly initial?: { readonly from: (initial: Json) => Json; readonly to: (answer: Json) => Json };
}

/** Makes a field kind of what its folder says. */
export function defineField<O extends JsonObject>(spec: FieldSpec<O>): FieldKind {
  const { type, asks = true, options, check, text } = spec;
  return {
    type,
    icon: type,
    asks,
    canName: spec.canName ?? false,
    takesInitial: spec.takesInitial ?? asks,
    measure: spec.measure ?? null,
    operators: asks ? [...(spec.operators ?? []), isAnswered, isUnanswered] : [],
    options,
    freshOptions: spec.fresh,
    empty: spec.empty,
    isEmpty,
    checkAnswer: (answer, field, world) =>
      isEmpty(answer) ? null : check(answer, options.parse(field.options), world),
    checkField: (field) => [
      ...(spec.checkOptions?.(options.parse(field.options), field) ?? []),
      // An initial answer that names people holds actors, which are checked as all actors of a process are.
      ...(spec.initial === undefined
        ? initialIssues(field, (answer) => check(answer, options.parse(field.options), anyWorld))
        : []),
    ],
    toText: (answer, field, reader) => (isEmpty(answer) ? '' : text(answer, options.parse(field.options), reader)),
    named: spec.named ?? (() => nobody),
    fromInitial: spec.initial?.from ?? ((initial) => initial),
    toInitial: spec.initial?.to ?? ((answer) => (isEmpty(answer) ? null : answer)),
  };
}

/** An error of a field as it is drawn; `path` leads to the control of its settings. */
export function fieldError(field: Field, code: string, params: SaidParams = {}, path = 'options'): Issue {
  const place: Place = { field: field.id, path };
  return { severity: 'error', code, params: { field: field.label, ...params }, place };
}

/** What is said of an answer that is not made of what its kind expects. */
export const wrongShape: Said = { code: 'fields.wrongShape' };

function isEmpty(answer: Json): boolean {
  if (typeof answer === 'string') return answer.trim() === '';
  return answer === null || (Array.isArray(answer) && answer.length === 0);
}

function initialIssues(field: Field, check: (answer: Json) => Said | null): readonly Issue[] {
  const why = isEmpty(field.initial) ? null : check(field.initial);
  return why === null ? [] : [fieldError(field, 'fields.initialWrong', { why }, 'initial')];
}

/** While drawing nobody knows the day on which a form will be filled in: nothing is in the past yet. */
export const anyWorld: World = {
  now: '1970-01-01T00:00:00.000Z',
  zone: 'UTC',
  directory: { people: {}, groups: {} },
  calendars: { default: defaultCalendar('UTC') },
};
