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

/** How large a shape is, the same everywhere it is drawn; taller where its exits would come too close to tell apart. */
export function sizeOf(shape: Shape, exits = 0): Size {
  const { width, height } = sizes[shape];
  return { width, height: Math.max(height, (exits + 1) * betweenExits) };
}

/** Where the name of a block that is too small for it stands, below; as wide as a short name. Null where it is inside. */
export function nameUnder({ x, y, width, height }: Box): Box | null {
  if (width > sizes.small.width) return null;
  return { x: x + (width - underWidth) / 2, y: y + height, width: underWidth, height: underHeight };
}

const underWidth = 96;
const underHeight = 24;

/** px between two exits of a block, at least */
const betweenExits = 16;

const sizes: Readonly<Record<Shape, Size>> = {
  card: { width: 216, height: 72 },
  pill: { width: 148, height: 44 },
  small: { width: 56, height: 56 },
};
