/** Any value that JSON can hold; what the process, its answers and its history are made of. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** A JSON object. */
export type JsonObject = { readonly [key: string]: Json };

/** Tells whether a value is a JSON object (not null, not a list). */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two JSON values are equal: the order of keys means nothing, and `undefined` is the same as absent. */
export function isSameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one)) return Array.isArray(other) && isSameList(one, other);
  return isJsonObject(one) && isJsonObject(other) && isSameObject(one, other);
}

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, at) => isSameJson(value, other[at]));
}

function isSameObject(one: JsonObject, other: JsonObject): boolean {
  const own = (from: JsonObject, key: string) => (Object.hasOwn(from, key) ? from[key] : undefined);
  return (
    Object.keys(one).every((key) => isSameJson(one[key], own(other, key))) &&
    Object.keys(other).every((key) => other[key] === undefined || own(one, key) !== undefined)
  );
}
