import { isReserved, keyPattern } from './keys.ts';
import type { Field, FieldId } from './process.ts';
import { namesIn, partsOf } from './textParts.ts';

/** The fields that a text may name. */
type Fields = Readonly<Record<FieldId, Field>>;

/**
 * A stored text as a person sees and edits it: `{{ f1 }}` becomes `{{ version }}`. Only names inside the delimiters
 * change, and `fromShown(toShown(text))` is the text, whatever is in it. A field without a usable key of its own is
 * shown by its id.
 */
export function toShown(source: string, fields: Fields): string {
  return source.includes('{') ? renamed(source, namesOf(fields).shown) : source;
}

/** A text as a person wrote it, ready to be stored: keys become ids. `toShown(fromShown(text))` is the text. */
export function fromShown(shown: string, fields: Fields): string {
  return shown.includes('{') ? renamed(shown, namesOf(fields).stored) : shown;
}

function renamed(source: string, rename: (name: string) => string): string {
  let done = 0;
  let text = '';
  for (const name of partsOf(source).flatMap(namesIn)) {
    text += source.slice(done, name.begin) + rename(name.text);
    done = name.begin + name.text.length;
  }
  return text + source.slice(done);
}

/**
 * Names as stored and as shown, one for one. Ids pair with keys. A name that belongs to nobody stays as it is, unless
 * that would make it the key or the id of a field: then it takes an underscore, and names that had one take one more,
 * so that nothing ever begins to mean a field by being shown or stored.
 */
function namesOf(fields: Fields): {
  readonly shown: (name: string) => string;
  readonly stored: (name: string) => string;
} {
  const keyOf = new Map(
    Object.values(fields)
      .filter(hasUsableId)
      .map((field) => [field.id, field.key]),
  );
  const uses = new Map<string, number>();
  for (const { key } of Object.values(fields)) uses.set(key, (uses.get(key) ?? 0) + 1);
  for (const [id, key] of keyOf) if (!isUsable(key) || uses.get(key) !== 1) keyOf.delete(id);
  const idOf = new Map([...keyOf].map(([id, key]) => [key, id]));
  return {
    shown: (name) => keyOf.get(name) ?? shifted(name, idOf, keyOf),
    stored: (name) => idOf.get(name) ?? shifted(name, keyOf, idOf),
  };
}

/** @param taken names that mean a field where the name goes @param left names that meant one where it comes from */
function shifted(name: string, taken: ReadonlyMap<string, string>, left: ReadonlyMap<string, string>): string {
  const bare = name.replace(/^_+/u, '');
  if (taken.has(bare) && !left.has(bare)) return `_${name}`;
  return left.has(bare) && !taken.has(bare) ? name.slice(1) : name;
}

function isUsable(key: string): boolean {
  return keyPattern.test(key) && !isReserved(key);
}

function hasUsableId(field: Field): boolean {
  return isUsable(field.id);
}
