/** A record without some keys; the same record when it has none of them. */
export function without<T>(
  record: Readonly<Record<string, T>>,
  gone: ReadonlySet<string>,
): Readonly<Record<string, T>> {
  const kept = Object.entries(record).filter(([key]) => !gone.has(key));
  return kept.length === Object.keys(record).length ? record : Object.fromEntries(kept);
}

/** The thing with an id; never what an object inherits. */
export function thing<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
