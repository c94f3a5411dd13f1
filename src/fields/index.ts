import type { Json } from '#model/json.ts';
import type { Field } from '#model/process.ts';
import type { FieldKind } from './field.ts';
import { choice } from './choice/choice.ts';
import { choices } from './choices/choices.ts';
import { date } from './date/date.ts';
import { dateTime } from './dateTime/dateTime.ts';
import { email } from './email/email.ts';
import { file } from './file/file.ts';
import { group } from './group/group.ts';
import { heading } from './heading/heading.ts';
import { longText } from './longText/longText.ts';
import { number } from './number/number.ts';
import { people } from './people/people.ts';
import { person } from './person/person.ts';
import { shortText } from './shortText/shortText.ts';
import { url } from './url/url.ts';
import { yesNo } from './yesNo/yesNo.ts';

/** Every field kind, in the order in which they are offered. */
export const fieldKinds: readonly FieldKind[] = [
  shortText,
  longText,
  number,
  date,
  dateTime,
  choice,
  choices,
  yesNo,
  person,
  people,
  group,
  email,
  url,
  file,
  heading,
];

/** The kind of a type. @throws UnknownFieldTypeError */
export function fieldKindOf(type: string): FieldKind {
  const kind = byType.get(type);
  if (kind === undefined) throw new UnknownFieldTypeError(type);
  return kind;
}

/** The answer that the field's initial answer stands for; the kind's empty answer when it has none. */
export function answerFromInitial(field: Field): Json {
  const kind = fieldKindOf(field.type);
  return field.initial === null ? kind.empty : kind.fromInitial(field.initial);
}

/** No field kind has this type. */
export class UnknownFieldTypeError extends Error {
  override readonly name = 'UnknownFieldTypeError';
  readonly type: string;
  constructor(type: string) {
    super(`There is no field kind "${type}"`);
    this.type = type;
  }
}

const byType = new Map(fieldKinds.map((kind) => [kind.type, kind]));
