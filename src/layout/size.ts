import type { Point } from '#model/process.ts';

/** The shapes that blocks have on the canvas. */
export type Shape = 'card' | 'pill' | 'small';

/** px */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A block's place and size: `x` and `y` of its top left corner, px. */
export type Box = Point & Size;

/** How large a shape is, the same everywhere it is drawn. */
export function sizeOf(shape: Shape): Size {
  return sizes[shape];
}

const sizes: Readonly<Record<Shape, Size>> = {
  card: { width: 216, height: 72 },
  pill: { width: 148, height: 44 },
  small: { width: 56, height: 56 },
};
