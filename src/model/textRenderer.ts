/** Puts answers into a text; what `rendered` of liquid.ts promises. */
export type TextRenderer = (source: string, answers: Readonly<Record<string, string>>) => string;

/**
 * Says what renders texts. liquid.ts does so when it is imported, and whoever runs a process, checks one or shows a
 * written text imports it. A canvas or a list that only draws processes goes without its weight.
 */
export function renderWith(next: TextRenderer): void {
  renderer = next;
}

/** Renders a text. @throws NoTextRendererError when nobody has imported liquid.ts */
export const rendered: TextRenderer = (source, answers) => {
  if (renderer === null) throw new NoTextRendererError();
  return renderer(source, answers);
};

/** A text was rendered without what renders it: a module that runs or checks processes must import liquid.ts. */
class NoTextRendererError extends Error {
  override readonly name = 'NoTextRendererError';
  constructor() {
    super('Nothing renders texts here: import #model/liquid.ts');
  }
}

let renderer: TextRenderer | null = null;
