/** Accents and brackets a text and leaves what is put in (`{{name}}`) alone: «Guardar» becomes «[Ĝúàŕďàŕ··]». */
export function pseudo(text: string): string {
  const accented = text
    .split(/(\{\{.*?\}\})/u)
    .map((part) => (part.startsWith('{{') ? part : [...part].map((letter) => accents[letter] ?? letter).join('')))
    .join('');
  return `[${accented}${'·'.repeat(Math.ceil(text.length / 3))}]`;
}

const plain: string = 'abcdefghijklnoprstuwyzABCDEFGHIJKLNOPRSTUWYZ';
const marked: string = 'àƀćďéƒĝĥíĵķļñóþŕšţúŵýžÀƁĆĎÉƑĜĤÍĴĶĻÑÓÞŔŠŢÚŴÝŽ';
const accents: Readonly<Record<string, string>> = Object.fromEntries(
  [...plain].map((letter, at) => [letter, [...marked][at] ?? letter]),
);
