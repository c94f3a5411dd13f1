import { z } from '#model/zod.ts';
import { formItemSchema } from '#blocks/asking.ts';
import { checkTextAt } from '#blocks/checkTextAt.ts';
import { checkSomebody } from '#blocks/checkWho.ts';
import { defineBlock, holding, readerOf } from '#blocks/define.ts';
import { findWho, whoSaid } from '#blocks/who.ts';
import { actorSchema } from '#model/actor.ts';
import { checkItems } from './checkItems.ts';
import { fillingActsSchema, fillingSchema, itemsSaid, openForm, sendForm } from './filling.ts';
import './form.text.ts';

/** Settings of a form. */
export const formSchema = z.strictObject({
  /** Who fills it; null when nobody was chosen yet. */
  who: actorSchema.nullable(),
  /** Text with answers, shown above the questions. */
  instructions: z.string(),
  items: z.array(formItemSchema),
});

/** Settings of a form. */
export type FormData = Readonly<z.infer<typeof formSchema>>;

/** Settings of a form, read once. @throws BlockDataError */
export const readForm = readerOf(formSchema, 'data of a form');

/** Asks a person or a group for answers, anywhere in the process. */
export const form = defineBlock<'form', FormData>({
  kind: 'form',
  schema: formSchema,
  fresh: () => ({ who: { is: 'requester' }, instructions: '', items: [] }),
  isAddable: true,
  exits: () => [{ id: 'sent', said: { code: 'form.exit.sent' }, name: null, tone: 'good' }],
  check: (data, scope) => [
    ...checkItems(data.items, scope),
    ...checkSomebody(listOf(data), 'who', scope, { none: 'form.noFiller', nobody: 'form.nobody' }),
    ...checkTextAt(data.instructions, 'instructions', scope),
  ],
  face: (data, process) => ({
    icon: 'form',
    family: 'forms',
    shape: 'card',
    summary: [itemsSaid(data.items, process), whoSaid(listOf(data), process)],
  }),
  fragment: () => ({ is: 'hold', exits: ['sent'] }),
  hold: holding({
    work: fillingSchema,
    acts: fillingActsSchema,
    enter: (data, scene) => openForm(findWho(listOf(data), scene), scene),
    act: (data, work, act, scene) => sendForm(data.items, work, act, scene),
  }),
});

function listOf(data: FormData) {
  return data.who === null ? [] : [data.who];
}
