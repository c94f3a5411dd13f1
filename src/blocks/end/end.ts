import { z } from '#model/zod.ts';
import { defineBlock, readerOf } from '#blocks/define.ts';
import './end.text.ts';

/** How an end leaves the request: a result and a word of one's own for it. */
export const endSchema = z.strictObject({
  result: z.enum(['completed', 'rejected', 'cancelled']),
  /** '' shows the result's own word. */
  label: z.string(),
});

/** Settings of an end. */
export type EndData = Readonly<z.infer<typeof endSchema>>;

/** Settings of an end, read once. @throws BlockDataError */
export const readEnd = readerOf(endSchema, 'data of an end');

/** Where a request ends, with its result. */
export const end = defineBlock<'end', EndData>({
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
