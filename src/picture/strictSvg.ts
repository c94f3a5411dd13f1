/** An element of an SVG as `elementsOf` reads it. */
export interface ReadElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text directly inside. */
  readonly text: string;
}

const tags: ReadonlySet<string> = new Set(['svg', 'title', 'desc', 'g', 'rect', 'circle', 'path', 'text']);
const tag = String.raw`<(/?)([a-z]+)((?: [a-z:A-Z-]+="[^"<>]*")*)(/?)>`;
const words = String.raw`((?:[^<>&\u0000-\u0008\u000b\u000c\u000e-\u001f]|&(?:amp|lt|gt|quot|#39);)+)`;
const token = new RegExp(`${tag}|${words}`, 'uy');

/**
 * Reads an SVG more strictly than any parser, for tests: only elements that draw, only well-formed attributes without
 * handlers, every character escaped that must be, one root.
 * @throws Error when there is anything else in it
 */
export function elementsOf(svg: string): readonly ReadElement[] {
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: number[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < svg.length) {
    const from = token.lastIndex;
    const match = token.exec(svg);
    if (match === null) throw new Error(`Not a picture at ${from}: ${svg.slice(from, from + 80)}`);
    const [, closing, name = '', written = '', selfClosing, text] = match;
    const last = elements[open.at(-1) ?? -1];
    if (text !== undefined) {
      if (last === undefined) throw new Error('Text outside of the picture');
      last.text += text;
    } else if (closing === '/') {
      if (last?.name !== name) throw new Error(`Closed ${name} inside of ${last?.name}`);
      open.pop();
    } else {
      if (!tags.has(name) || (open.length === 0 && elements.length > 0)) throw new Error(`No place for ${name}`);
      const at = elements.push({ name, attributes: attributesOf(written), text: '' }) - 1;
      if (selfClosing === '') open.push(at);
    }
  }
  if (open.length > 0) throw new Error('Something is not closed');
  return elements;
}

function attributesOf(written: string): Record<string, string> {
  const pairs = [...written.matchAll(/ ([a-z:A-Z-]+)="([^"]*)"/gu)].map(
    ([, key = '', value = '']) => [key, value] as const,
  );
  const handler = pairs.find(([key]) => /^on|href|style/iu.test(key));
  if (handler !== undefined) throw new Error(`No place for ${handler[0]}`);
  if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw new Error('An attribute is given twice');
  return Object.fromEntries(pairs);
}
