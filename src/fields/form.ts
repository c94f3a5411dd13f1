import type { Condition } from '#model/condition.ts';
import type { Json } from '#model/json.ts';
import type { Field, FieldId, Process } from '#model/process.ts';
import type { Values } from '#model/values.ts';
import type { World } from '#model/world.ts';
import type { Said } from '#text/said.ts';
import type { Reader } from './field.ts';
import { answerFromInitial, fieldKindOf } from './index.ts';

/** One line of a form: which field, and how it is asked there. */
export interface FormItem {
  readonly field: FieldId;
  readonly required: boolean;
  readonly readOnly: boolean;
  /** It is there only where this holds; always, when absent. */
  readonly showWhen?: Condition;
}

type Fields = Process['fields'];

/** What is wrong with a form's answers, by field; empty when it may be sent. Items that are only read are not checked. */
export function checkAnswers(
  items: readonly FormItem[],
  values: Values,
  fields: Fields,
  world: World,
): Readonly<Record<FieldId, Said>> {
  const wrong = askedIn(items, fields).flatMap(([item, field]) => {
    const said = checkOne(item, field, values, world);
    return said === null ? [] : [[field.id, said] as const];
  });
  return Object.fromEntries(wrong);
}

/** The answers that a form sends: those of the items it asks, without the empty ones. */
export function answersToSend(items: readonly FormItem[], values: Values, fields: Fields): Values {
  const answered = askedIn(items, fields).flatMap(([, { id, type }]) => {
    const answer = ownAnswer(values, id);
    return answer === undefined || fieldKindOf(type).isEmpty(answer) ? [] : [[id, answer] as const];
  });
  return Object.fromEntries(answered);
}

/** The answers that a form begins with: the latest ones, and for fields never answered those that the process gives. */
export function valuesToBegin(items: readonly FormItem[], values: Values, fields: Fields): Values {
  const begun = fieldsIn(items, fields).flatMap(([, field]) => {
    const answer = ownAnswer(values, field.id) ?? answerFromInitial(field);
    return fieldKindOf(field.type).isEmpty(answer) ? [] : [[field.id, answer] as const];
  });
  return Object.fromEntries(begun);
}

/** An answer as its kind takes it: the kind's empty answer where there is none. */
export function answerOf(values: Values, field: Field): Json {
  return ownAnswer(values, field.id) ?? fieldKindOf(field.type).empty;
}

/** The answers without the empty ones: a field without an answer is absent. */
export function withoutEmpty(values: Values, fields: Fields): Values {
  const isEmpty = ([id, answer]: readonly [FieldId, Json]) => {
    const field = Object.hasOwn(fields, id) ? fields[id] : undefined;
    return field === undefined || fieldKindOf(field.type).isEmpty(answer);
  };
  return Object.fromEntries(Object.entries(values).filter((entry) => !isEmpty(entry)));
}

/** Every field's answer as text, for mails, titles and task names: '' where there is none. */
export function answerTexts(process: Process, values: Values, reader: Reader): Readonly<Record<FieldId, string>> {
  const texts = Object.values(process.fields).map(
    (field) => [field.id, fieldKindOf(field.type).toText(answerOf(values, field), field, reader)] as const,
  );
  return Object.fromEntries(texts);
}

/** The items with their fields, in order. One whose field is gone is a problem of the form, which its own check reports. */
export function fieldsIn(items: readonly FormItem[], fields: Fields): readonly (readonly [FormItem, Field])[] {
  return items.flatMap((item) => {
    const field = Object.hasOwn(fields, item.field) ? fields[item.field] : undefined;
    return field === undefined ? [] : [[item, field] as const];
  });
}

function askedIn(items: readonly FormItem[], fields: Fields): readonly (readonly [FormItem, Field])[] {
  return fieldsIn(items, fields).filter(([item, field]) => !item.readOnly && fieldKindOf(field.type).asks);
}

function checkOne(item: FormItem, field: Field, values: Values, world: World): Said | null {
  const kind = fieldKindOf(field.type);
  const answer = answerOf(values, field);
  if (!kind.isEmpty(answer)) return kind.checkAnswer(answer, field, world);
  return item.required ? { code: 'fields.required' } : null;
}

/** Ids come from files: `__proto__` must not find anything. */
function ownAnswer(values: Values, id: FieldId): Json | undefined {
  return Object.hasOwn(values, id) ? values[id] : undefined;
}
