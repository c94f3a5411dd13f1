import type { FieldId } from './process.ts';
import { namesIn, partsOf, type Token } from './textParts.ts';

/**
 * Every name that a text takes from outside, in order and once: the ids of the fields whose answers it shows or asks
 * about, and whatever else was written there. Names that a `for` makes are its own.
 */
export function fieldsInText(source: string): readonly FieldId[] {
  return [...new Set(outerNames(source).map((name) => name.text))];
}

function outerNames(source: string): readonly Token[] {
  const own: string[] = [];
  return source.includes('{')
    ? partsOf(source).flatMap((part) => {
        const names = namesIn(part);
        if (part.tag === 'endfor') own.pop();
        const [made, ...others] = part.tag === 'for' ? names : [undefined, ...names];
        const outer = others.filter((name) => name !== undefined && !own.includes(name.text));
        if (made !== undefined) own.push(made.text);
        return outer.filter((name) => name !== undefined);
      })
    : [];
}
