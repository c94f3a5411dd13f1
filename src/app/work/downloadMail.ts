import { emlOf, type Mailbox } from '#exchange/eml.ts';
import type { Person } from '#model/directory.ts';
import type { Refusal } from '#model/issue.ts';
import type { Mail } from '#runtime/records.ts';
import { downloadText } from '../download.ts';

/**
 * Hands a mail to the browser's downloads as an .eml file, from whoever owns this copy: they are the one who sends it.
 * @param number of its request, for the file's name
 */
export function downloadMail(
  mail: Mail,
  owner: Person,
  number: string,
): { readonly file: string } | { readonly refused: Refusal } {
  const from: Mailbox = { name: owner.name, address: owner.email };
  const outcome = emlOf({ ...mail, from });
  if ('refused' in outcome) return outcome;
  const file = fileOf(mail, number);
  downloadText(outcome.eml, file, 'message/rfc822');
  return { file };
}

/** `SOL-000123-m1.eml` */
function fileOf(mail: Mail, number: string): string {
  const part = mail.id.slice(mail.id.lastIndexOf('/') + 1);
  return `${[number, part].filter((one) => one !== '').join('-')}.eml`;
}
