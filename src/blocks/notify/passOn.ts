import { mostRecipients, oneLine } from '#blocks/mailing.ts';
import { isEmailAddress } from '#fields/email/email.ts';
import { everyone, findWho } from '#blocks/who.ts';
import type { Passed, Scene, Stopped } from '#blocks/work.ts';
import { isStopped, write } from '#blocks/write.ts';
import type { Actor } from '#model/actor.ts';
import { refuse } from '#model/issue.ts';
import type { SaidParams } from '#text/said.ts';

/** Prepares the e-mail for whom the recipients stand for now, each person once; stopped when it cannot be prepared. */
export function passOn(
  data: { readonly to: readonly Actor[]; readonly subject: string; readonly body: string },
  scene: Scene,
): Passed | Stopped {
  const found = findWho(data.to, scene);
  const people = everyone(found, scene.world.directory);
  if (people.length === 0) return stop('notify.stopped', { why: found.absent }, scene);
  if (people.length > mostRecipients)
    return stop('notify.tooMany', { count: people.length, most: mostRecipients }, scene);
  const wrong = people.find((person) => !isEmailAddress(person.email));
  if (wrong !== undefined) return stop('notify.badAddress', { name: wrong.name }, scene);
  const written = write([data.subject, data.body], scene);
  if (isStopped(written)) return written;
  const [subject = '', body = ''] = written;
  const to = people.map((person) => ({ name: person.name, address: person.email }));
  return {
    effects: [{ do: 'mail', to, subject: oneLine(subject), body, lang: scene.process.lang }],
    exit: 'sent',
    told: { code: 'notify.prepared', params: { count: to.length, names: to.map((one) => one.name) } },
  };
}

function stop(code: string, params: SaidParams, scene: Scene): Stopped {
  const place = { block: scene.block.id, path: 'to' };
  return { stopped: refuse(code, { block: scene.block.name, ...params }, place).refused };
}
