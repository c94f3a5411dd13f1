import { z } from '#model/zod.ts';
import { formItemSchema } from '#blocks/asking.ts';
import { checkTextAt } from '#blocks/checkTextAt.ts';
import { defineBlock, holding, readerOf } from '#blocks/define.ts';
import { checkItems } from '#blocks/form/checkItems.ts';
import { fillingActsSchema, fillingSchema, itemsSaid, openForm, sendForm } from '#blocks/form/filling.ts';
import { findWho } from '#blocks/who.ts';
import './start.text.ts';

/** Settings of the start: the form that the requester fills. */
export const startSchema = z.strictObject({
  /** Shown above the questions; no answers in it, because there are none yet. */
  instructions: z.string(),
  items: z.array(formItemSchema),
});

/** Settings of the start. */
export type StartData = Readonly<z.infer<typeof startSchema>>;

/** Settings of the start, read once. @throws BlockDataError */
export const readStart = readerOf(startSchema, 'data of a start');

/** The form that begins a request; the requester fills it. */
export const start = defineBlock<'start', StartData>({
  kind: 'start',
  schema: startSchema,
  fresh: () => ({ instructions: '', items: [] }),
  isAddable: false,
  exits: () => [{ id: 'sent', said: { code: 'start.exit.sent' }, name: null, tone: 'good' }],
  check: (data, scope) => [...checkItems(data.items, scope), ...checkTextAt(data.instructions, 'instructions', scope)],
  face: (data, process) => ({
    icon: 'start',
    family: 'forms',
    shape: 'pill',
    summary: [itemsSaid(data.items, process)],
  }),
  fragment: () => ({ is: 'hold', exits: ['sent'] }),
  hold: holding({
    work: fillingSchema,
    acts: fillingActsSchema,
    enter: (_data, scene) => openForm(findWho([{ is: 'requester' }], scene), scene),
    act: (data, work, act, scene) => sendForm(data.items, work, act, scene),
  }),
});
