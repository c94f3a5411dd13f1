import type { Json } from '#model/json.ts';
import { compares, opposite, type Operator } from './operator.ts';

/** How texts are compared: capitals and blanks around them do not count, accents do. */
function plainText(value: Json): string {
  return typeof value === 'string' ? value.normalize('NFC').trim().toLowerCase() : '';
}

const is = compares(
  'is',
  'text',
  (answer, text) => plainText(answer) === plainText(text),
  (answer, text) => `lower case(${answer}) = lower case(${text})`,
);
const contains = compares(
  'contains',
  'text',
  (answer, text) => plainText(answer).includes(plainText(text)),
  (answer, text) => `contains(lower case(${answer}), lower case(${text}))`,
);

/** What may be asked of any text. */
export const textOperators: readonly Operator[] = [
  is,
  opposite('isNot', is),
  contains,
  opposite('containsNot', contains),
  compares(
    'startsWith',
    'text',
    (answer, text) => plainText(answer).startsWith(plainText(text)),
    (answer, text) => `starts with(lower case(${answer}), lower case(${text}))`,
  ),
  compares(
    'endsWith',
    'text',
    (answer, text) => plainText(answer).endsWith(plainText(text)),
    (answer, text) => `ends with(lower case(${answer}), lower case(${text}))`,
  ),
];
