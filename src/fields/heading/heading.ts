import { z } from '#model/zod.ts';
import { defineField } from '../define.ts';
import './heading.text.ts';

/** Options of a heading: the explanation below it; '' for none. */
export const headingOptions = z.strictObject({ text: z.string().max(5000) });

/** A heading with an explanation. It asks nothing, so nothing is wrong with any answer. */
export const heading = defineField({
  type: 'heading',
  asks: false,
  options: headingOptions,
  fresh: () => ({ text: '' }),
  empty: null,
  check: () => null,
  text: () => '',
});
