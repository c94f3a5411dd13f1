import { z } from 'zod';
import { defineBlock } from '#blocks/define.ts';
import './end.text.ts';

/** How an end leaves the request: a result and a word of one's own for it. */
export const endSchema = z.strictObject({
  result: z.enum(['completed', 'rejected', 'cancelled']),
  /** '' shows the result's own word. */
  label: z.string(),
});

/** Settings of an end. */
export type EndData = Readonly<z.infer<typeof endSchema>>;

/** Where a request ends, with its result. */
export const end = defineBlock<EndData>({
  kind: 'end',
  schema: endSchema,
  fresh: () => ({ result: 'completed', label: '' }),
  isAddable: true,
  exits: () => [],
  check: () => [],
  face: (data) => ({
    icon: 'end',
    family: 'ends',
    shape: 'pill',
    summary: [
      data.label === '' ? { code: `end.result.${data.result}` } : { code: 'end.label', params: { label: data.label } },
    ],
  }),
  fragment: (data) => ({ is: 'end', result: { state: data.result, label: data.label } }),
});
