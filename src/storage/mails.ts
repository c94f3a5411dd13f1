import type { Tables } from './database.ts';
import { UnknownIdError } from './errors.ts';
import { parseAll } from './parse.ts';
import type { MailStore } from './storage.ts';
import { withStorageErrors } from './toStorageError.ts';
import type { Writer } from './writer.ts';

/** The outbox. */
export function mailStore(tables: Tables, writer: Writer): MailStore {
  return {
    list: (limit) =>
      withStorageErrors(async () => {
        const newest = tables.mails.orderBy('[at+id]').reverse();
        const rows = await (limit === undefined ? newest : newest.limit(limit)).toArray();
        return parseAll('mails', rows, (row) => row.id);
      }),
    ofRequest: (request) =>
      withStorageErrors(async () => {
        const rows = await tables.mails.where('request').equals(request).toArray();
        return [...parseAll('mails', rows, (row) => row.id)].sort((a, b) => placeOf(a.id) - placeOf(b.id));
      }),
    mark: (id, state) =>
      writer.write(['mails'], async () => {
        const mail = await tables.mails.get(id);
        if (mail === undefined) throw new UnknownIdError('mail', id);
        // A mail that somebody sent stays sent when it is downloaded once more.
        if (mail.state !== 'sent') await tables.mails.put({ ...mail, state });
      }),
  };
}

/** 12 of `<request>/m12`. */
function placeOf(mail: string): number {
  return Number(mail.slice(mail.lastIndexOf('/m') + 2));
}
