/** The same things with one of them moved to another place. */
export function moved<T>(things: readonly T[], from: number, to: number): readonly T[] {
  const thing = things[from];
  if (thing === undefined || from === to) return things;
  const rest = things.filter((_thing, at) => at !== from);
  return [...rest.slice(0, to), thing, ...rest.slice(to)];
}

/** Where a thing lands that is dropped on another, before or after it. */
export function landing(from: number, onto: number, edge: 'before' | 'after'): number {
  const to = edge === 'before' ? onto : onto + 1;
  return from < to ? to - 1 : to;
}

/** The same things without one. */
export function without<T>(things: readonly T[], at: number): readonly T[] {
  return things.filter((_thing, index) => index !== at);
}

/** The same things with another one in a place. */
export function replaced<T>(things: readonly T[], at: number, thing: T): readonly T[] {
  return things.map((one, index) => (index === at ? thing : one));
}
