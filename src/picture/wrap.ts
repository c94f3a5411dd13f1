/** A font as far as widths need it: size in px, and whether it is semi-bold. */
export interface Font {
  readonly size: number;
  readonly bold?: boolean;
}

/** About how wide a text is, px: from a table of Inter's widths, a little generous, because another font may stand in. */
export function widthOf(text: string, { size, bold = false }: Font): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width * size * (bold ? 1.06 : 1);
}

/** A text on at most some lines of a width; what does not fit ends in an ellipsis. Words are broken only when longer than a line. */
export function wrapped(text: string, width: number, font: Font, lines: number): readonly string[] {
  const done: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((word) => word !== '')) {
    for (const part of partsOfWord(word, width, font)) {
      const longer = line === '' ? part : `${line} ${part}`;
      if (widthOf(longer, font) <= width) line = longer;
      else {
        done.push(line);
        line = part;
      }
    }
    if (done.length > lines) break;
  }
  if (line !== '') done.push(line);
  if (done.length <= lines) return done;
  return [...done.slice(0, lines - 1), shortened(`${done[lines - 1] ?? ''} …${done[lines] ?? ''}`, width, font)];
}

/** A text cut to a width with an ellipsis, never inside of what is read as one letter. */
export function shortened(text: string, width: number, font: Font): string {
  if (!text.includes('…') && widthOf(text, font) <= width) return text;
  let kept = '';
  for (const { segment } of letters.segment(text.split('…', 1).join(''))) {
    if (widthOf(`${kept}${segment}…`, font) > width) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** What readers take for one letter, such as a flag, is several characters. */
const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function partsOfWord(word: string, width: number, font: Font): readonly string[] {
  if (widthOf(word, font) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const { segment } of letters.segment(word)) {
    if (part !== '' && widthOf(part + segment, font) > width) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}

/** Widths in em. */
const table: readonly (readonly [RegExp, number])[] = [
  [/^(?:\p{M}|\p{Cf})$/u, 0],
  [/[iljI.,:;!|'’‘·íì]/u, 0.27],
  [/[ frt()[\]{}/\\\-¡"]/u, 0.36],
  [/[mwMW@%—…]/u, 0.9],
  [/[\p{Lu}&#+=<>~]/u, 0.7],
  [/[\p{Extended_Pictographic}]/u, 1.3],
  [/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/u, 1.02],
];

const known = new Map<string, number>();

function letterWidth(letter: string): number {
  const width = known.get(letter) ?? table.find(([letters]) => letters.test(letter))?.[1] ?? 0.59;
  if (known.size < 2000) known.set(letter, width);
  return width;
}
