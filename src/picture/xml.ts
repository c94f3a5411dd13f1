/** A piece of SVG that is safe to join: made only by `element`, which escapes all that it is given. */
export interface Svg {
  readonly svg: string;
}

/** Attributes; what is undefined or null is left out. */
export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** An element. Texts among its children are escaped, so that nothing that people write becomes markup. */
export function element(name: string, attributes: Attributes, ...children: readonly (Svg | string | null)[]): Svg {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined || value === null
      ? []
      : [` ${key}="${typeof value === 'number' ? short(value) : escaped(value)}"`],
  );
  const inside = children.map((child) =>
    child === null ? '' : typeof child === 'string' ? escaped(child) : child.svg,
  );
  const open = `<${name}${written.join('')}`;
  return { svg: inside.length === 0 ? `${open}/>` : `${open}>${inside.join('')}</${name}>` };
}

/** Several pieces as one. */
export function pieces(all: readonly Svg[]): Svg {
  return { svg: all.map(({ svg }) => svg).join('') };
}

/** Text for XML: markup escaped, what XML cannot hold replaced, and marks that turn the direction of reading made visible. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
    .replaceAll(forbidden, '\ufffd')
    .replaceAll(/[&<>"']/gu, (mark) => entities[mark] ?? mark);
}

/** Source: XML 1.0, production 2 (Char). */
const forbidden = new RegExp(String.raw`[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]`, 'gu');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Hundredths are finer than an eye is. */
function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
