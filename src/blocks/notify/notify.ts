import { z } from '#model/zod.ts';
import { checkTextAt } from '#blocks/checkTextAt.ts';
import { checkSomebody } from '#blocks/checkWho.ts';
import { defineBlock, readerOf, type CheckScope } from '#blocks/define.ts';
import { whoSaid } from '#blocks/who.ts';
import { actorSchema } from '#model/actor.ts';
import type { Issue } from '#model/issue.ts';
import { passOn } from './passOn.ts';
import './notify.text.ts';

/** Settings of a notification. */
export const notifySchema = z.strictObject({
  to: z.array(actorSchema),
  /** Texts with answers. */
  subject: z.string(),
  body: z.string(),
});

/** Settings of a notification. */
export type NotifyData = Readonly<z.infer<typeof notifySchema>>;

/** Settings of a notification, read once. @throws BlockDataError */
export const readNotify = readerOf(notifySchema, 'data of a notification');

/** Prepares an e-mail and lets the request go on. */
export const notify = defineBlock<'notify', NotifyData>({
  kind: 'notify',
  schema: notifySchema,
  fresh: () => ({ to: [{ is: 'requester' }], subject: '', body: '' }),
  isAddable: true,
  exits: () => [{ id: 'sent', said: { code: 'notify.exit.sent' }, name: null, tone: 'good' }],
  check: (data, scope) => [
    ...checkSomebody(data.to, 'to', scope, { none: 'notify.noRecipients', nobody: 'notify.nobody' }),
    ...checkWritten(data.subject, 'subject', 'notify.noSubject', scope),
    ...checkWritten(data.body, 'body', 'notify.noBody', scope),
  ],
  face: (data, process) => ({
    icon: 'notify',
    family: 'messages',
    shape: 'card',
    summary: [
      data.to.length > 1 ? { code: 'notify.recipients', params: { count: data.to.length } } : whoSaid(data.to, process),
    ],
  }),
  fragment: () => ({ is: 'pass', exits: ['sent'] }),
  pass: passOn,
});

function checkWritten(text: string, path: string, code: string, scope: CheckScope): readonly Issue[] {
  if (text.trim() === '') return [{ severity: 'error', code, place: { block: scope.block.id, path } }];
  return checkTextAt(text, path, scope);
}
