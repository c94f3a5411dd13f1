import { z } from '#model/zod.ts';
import { defineField, wrongShape } from '../define.ts';
import { textOperators } from '../textOperators.ts';
import './url.text.ts';

/** Whether a text is an address that a page may link to: http, https, mailto or tel, without blanks inside. */
export function isSafeUrl(text: string): boolean {
  if (text.length > longestUrl || /[\s\p{Cc}<>"]/u.test(text)) return false;
  const read = addressPattern.exec(text);
  if (read === null) return false;
  const [, scheme = '', rest = ''] = read;
  // Without two slashes a browser still finds a host, but not the one that is seen.
  if (/^https?$/iu.test(scheme)) return rest.startsWith('//') && URL.canParse(text);
  return rest.length > 0;
}

/** The address of a page, a mailbox or a telephone. */
export const url = defineField({
  type: 'url',
  measure: 'text',
  operators: textOperators,
  options: z.strictObject({}),
  fresh: () => ({}),
  empty: '',
  check: (answer) => {
    if (typeof answer !== 'string') return wrongShape;
    return isSafeUrl(answer) ? null : { code: 'url.notAddress' };
  },
  text: (answer) => (typeof answer === 'string' ? answer : ''),
});

const longestUrl = 2000;
const addressPattern = /^(https?|mailto|tel):(.*)$/iu;
