/**
 * The part of an address that says where it goes: `https://host`, or '' for where this copy is served. It is written
 * out, without answers and without a name and password in it. Null when it is not so.
 */
export function originIn(url: string): string | null {
  const found = /^(?:https?:\/\/[^\s/?#{}@\\%]+(?=[/?#]|$)|(?=\/(?![/\\])))/iu.exec(url.trim());
  return found === null || !URL.canParse(found[0] === '' ? ownPlace : found[0]) ? null : found[0];
}

/**
 * Whether an address that was written with answers still leads where its writer meant: to the same place, and not up
 * its path by `..`.
 */
export function isWithin(url: string, origin: string): boolean {
  if (!url.startsWith(origin) || !URL.canParse(url, ownPlace)) return false;
  const { pathname } = new URL(url, ownPlace);
  const [path = ''] = url.slice(origin.length).split(/[?#]/u);
  return Math.max(2, path.split('/').length) === pathname.split('/').length;
}

/** Stands for where this copy is served, which nobody knows here. */
const ownPlace = 'https://own.invalid';
