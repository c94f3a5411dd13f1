import type { Mail, Request } from '#runtime/records.ts';
import type { Storage } from '#storage/storage.ts';

/** One mail with the request that prepared it. */
export interface MailRow {
  readonly mail: Mail;
  readonly request: Request | null;
}

/** All mails, newest first. */
export async function mailRowsOf(storage: Storage): Promise<readonly MailRow[]> {
  const mails = await storage.mails.list();
  const ids = [...new Set(mails.map((mail) => mail.request))];
  const requests = await Promise.all(ids.map((id) => storage.requests.read(id)));
  const byId = new Map(requests.flatMap((request) => (request === null ? [] : [[request.id, request] as const])));
  return mails.map((mail) => ({ mail, request: byId.get(mail.request) ?? null }));
}

/** Whether a mail is to somebody, whatever the capitals of the address. */
export function isFor(mail: Mail, address: string): boolean {
  return mail.to.some((box) => box.address.toLowerCase() === address.toLowerCase());
}
