import { paths } from '../paths.ts';

/** The name of the part of the outbox's address that says which mail is read. */
export const mailParam = 'correo';

/** The outbox with one mail open. */
export function mailPath(mail: string): string {
  return `${paths.outbox}?${mailParam}=${encodeURIComponent(mail)}`;
}
