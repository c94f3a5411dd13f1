import type { Exit } from '#blocks/block.ts';
import type { Size } from '#layout/size.ts';
import type { Point } from '#model/process.ts';
import type { Colours } from '#ui/colours.ts';
import { text } from './block.ts';
import { shortened, widthOf, type Font } from './wrap.ts';
import { element, type Svg } from './xml.ts';

const labelFont: Font = { size: 11, bold: true };
/** px: the longest name that a connection carries, how round its corners are, how large its arrow. */
const longest = 150;
const radius = 8;
const arrow = 8;

/** A connection: a line with round corners and an arrow at its end. One that leads back is quieter. */
export function flowSvg(
  route: readonly Point[],
  how: { readonly isBack: boolean; readonly isDim: boolean },
  colours: Colours,
): Svg {
  const ink = how.isBack ? colours.lineStrong : colours.textDim;
  const end = route.at(-1) ?? { x: 0, y: 0 };
  const head = `M${end.x} ${end.y}l-${arrow} -${arrow / 2}v${arrow}z`;
  return element(
    'g',
    { opacity: how.isDim ? 0.55 : null },
    element('path', { d: pathOf(route), fill: 'none', stroke: ink, 'stroke-width': 1.5 }),
    element('path', { d: head, fill: ink, stroke: ink, 'stroke-width': 1, 'stroke-linejoin': 'round' }),
  );
}

/** How large the pill with an exit's name is. */
export function labelSize(name: string): Size {
  return { width: Math.ceil(widthOf(shortened(name, longest, labelFont), labelFont)) + 16, height: 18 };
}

/** How an exit's name is shown. */
export interface LabelLook {
  readonly tone: Exit['tone'];
  /** Language of the name, where it is not the picture's. */
  readonly lang: string | null;
  readonly isDim: boolean;
}

/** The pill with an exit's name, in the colour of what it means. @param at its middle */
export function labelSvg(name: string, { tone, lang, isDim }: LabelLook, at: Point, colours: Colours): Svg {
  const [ink, soft] = inks(tone, colours);
  const { width, height } = labelSize(name);
  const place = { x: at.x - width / 2, y: at.y - height / 2, width, height, rx: height / 2 };
  return element(
    'g',
    { lang, 'xml:lang': lang },
    element('rect', { ...place, fill: soft, stroke: colours.page, 'stroke-width': 2 }),
    element(
      'g',
      { opacity: isDim ? 0.7 : null },
      text(shortened(name, longest, labelFont), at.x, at.y + 4, labelFont, ink, 'middle'),
    ),
  );
}

/** Where exits leave a block that has several. */
export function portSvg({ x, y }: Point, colours: Colours): Svg {
  return element('circle', {
    cx: x,
    cy: y,
    r: 3,
    fill: colours.surface,
    stroke: colours.lineStrong,
    'stroke-width': 1.5,
  });
}

function inks(tone: Exit['tone'], colours: Colours): readonly [ink: string, soft: string] {
  switch (tone) {
    case 'good':
      return [colours.accepted, colours.acceptedSoft];
    case 'bad':
      return [colours.rejected, colours.rejectedSoft];
    case 'neutral':
      return [colours.cancelled, colours.cancelledSoft];
  }
}

/** Straight pieces joined by quarter circles, smaller where a piece is short. */
function pathOf(route: readonly Point[]): string {
  return route
    .map((point, at) => {
      const [before, after] = [route[at - 1], route[at + 1]];
      if (before === undefined) return `M${point.x} ${point.y}`;
      if (after === undefined) return `L${point.x} ${point.y}`;
      const bend = Math.min(radius, apart(before, point) / 2, apart(point, after) / 2);
      const [enter, leave] = [towards(point, before, bend), towards(point, after, bend)];
      return `L${enter.x} ${enter.y}Q${point.x} ${point.y} ${leave.x} ${leave.y}`;
    })
    .join('');
}

function apart(one: Point, other: Point): number {
  return Math.abs(one.x - other.x) + Math.abs(one.y - other.y);
}

function towards(from: Point, to: Point, by: number): Point {
  return { x: from.x + Math.sign(to.x - from.x) * by, y: from.y + Math.sign(to.y - from.y) * by };
}
