/** The most recipients that one e-mail may have: a notification is not a mailing. */
export const mostRecipients = 50;

/** A header holds no line breaks, whatever was answered. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}
