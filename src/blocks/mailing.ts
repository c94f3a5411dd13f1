/** The most recipients that one e-mail may have. */
export const mostRecipients = 50;

/**
 * Whether an address can stand in a header as it is: one `@`, and none of what could begin another header or address.
 * Source: RFC 5322, 3.4.1, narrowed.
 */
export function isAddress(address: string): boolean {
  return (
    address.length <= 254 &&
    /^[^\s@"'<>(),;:\\[\]\p{Cc}]+@[^\s@"'<>(),;:\\[\]\p{Cc}]+\.[^\s@"'<>(),;:\\[\]\p{Cc}.]+$/u.test(address)
  );
}

/** A header holds no line breaks, whatever was answered. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}
