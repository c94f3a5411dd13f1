import { z } from '#model/zod.ts';
import { defineField, wrongShape } from '../define.ts';
import { textOperators } from '../textOperators.ts';
import './email.text.ts';

/**
 * Whether a text is one plain e-mail address. Strict, because it is put into the header of a mail: no control
 * characters, quotes, brackets, commas, semicolons or spaces, and a domain with a dot.
 */
export function isEmailAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  const [name, domain] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1)];
  if (name.length > 64 || text.length > 254) return false;
  return /^[\p{L}\p{N}!#$%&*+/=?^_{|}~-]+(?:\.[\p{L}\p{N}!#$%&*+/=?^_{|}~-]+)*$/u.test(name) && isDomain(domain);
}

/** An e-mail address. */
export const email = defineField({
  type: 'email',
  measure: 'text',
  operators: textOperators,
  options: z.strictObject({}),
  fresh: () => ({}),
  empty: '',
  check: (answer) => {
    if (typeof answer !== 'string') return wrongShape;
    return isEmailAddress(answer) ? null : { code: 'email.notAddress' };
  },
  text: (answer) => (typeof answer === 'string' ? answer : ''),
});

function isDomain(text: string): boolean {
  const labels = text.split('.');
  const areLabels = labels.every(
    (label) => label.length <= 63 && /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u.test(label),
  );
  return labels.length >= 2 && areLabels && !/^\d+$/u.test(labels.at(-1) ?? '');
}
