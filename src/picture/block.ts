import type { Face } from '#blocks/block.ts';
import type { Box } from '#layout/size.ts';
import type { Colours } from '#ui/colours.ts';
import { iconPath } from './icons.ts';
import { shortened, wrapped, type Font } from './wrap.ts';
import { element, pieces, type Svg } from './xml.ts';

/** Where a request stands with a block. */
export type Standing = 'done' | 'current' | 'ahead' | null;

/** A block as it is drawn. */
export interface DrawnBlock {
  readonly box: Box;
  readonly face: Face;
  readonly name: string;
  /** Language of the name. */
  readonly lang: string;
  readonly summary: string;
  readonly standing: Standing;
}

const nameFont: Font = { size: 13, bold: true };
const smallFont: Font = { size: 12, bold: true };
const summaryFont: Font = { size: 12 };

/** A block: a card, a pill or a small square by its face, with a title that browsers show on hover. */
export function blockSvg(block: DrawnBlock, colours: Colours): Svg {
  const { name, lang, summary, standing, face, box } = block;
  const tip = element('title', {}, summary === '' ? name : `${name} · ${summary}`);
  const body = bodies[face.shape](block, colours);
  const marks = standing === 'done' ? [check(box, colours)] : [];
  const opacity = standing === 'ahead' ? 0.55 : null;
  return element('g', { opacity, lang, 'xml:lang': lang }, tip, ...body, ...marks);
}

const bodies = { card, pill, small } as const;

function card({ box, face, name, summary, standing }: DrawnBlock, colours: Colours): readonly Svg[] {
  const [ink, soft] = inkOf(face, colours);
  const width = box.width - 68;
  const lines = wrapped(name, width, nameFont, 3);
  const below = summary === '' ? [] : [shortened(summary, width, summaryFont)];
  const height = lines.length * 15 + below.length * 17;
  const top = box.y + (box.height - height) / 2;
  return [
    element('rect', {
      ...frame(box, 10),
      fill: colours.surface,
      stroke: edgeOf(standing, colours, colours.lineStrong),
      'stroke-width': standing === null ? 1 : 1.5,
    }),
    element('rect', { x: box.x + 12, y: box.y + (box.height - 32) / 2, width: 32, height: 32, rx: 8, fill: soft }),
    icon(face.icon, box.x + 18, box.y + box.height / 2 - 10, 20, ink),
    ...lines.map((line, at) => text(line, box.x + 56, top + 12 + at * 15, nameFont, colours.text)),
    ...below.map((line) => text(line, box.x + 56, top + lines.length * 15 + 13, summaryFont, colours.textDim)),
  ];
}

function pill({ box, face, name, standing }: DrawnBlock, colours: Colours): readonly Svg[] {
  const [ink, soft] = inkOf(face, colours);
  const lines = wrapped(name, box.width - 56, smallFont, 2);
  const top = box.y + (box.height - lines.length * 14) / 2;
  return [
    element('rect', {
      ...frame(box, box.height / 2),
      fill: soft,
      stroke: edgeOf(standing, colours, ink),
      'stroke-width': standing === null ? 1 : 1.5,
    }),
    icon(face.icon, box.x + 15, box.y + box.height / 2 - 9, 18, ink),
    ...lines.map((line, at) => text(line, box.x + 40, top + 11 + at * 14, smallFont, colours.text)),
  ];
}

function small({ box, face, name, standing }: DrawnBlock, colours: Colours): readonly Svg[] {
  const [ink, soft] = inkOf(face, colours);
  const lines = wrapped(name, 140, smallFont, 2);
  const middle = box.x + box.width / 2;
  return [
    element('rect', {
      ...frame(box, 14),
      fill: soft,
      stroke: edgeOf(standing, colours, ink),
      'stroke-width': standing === null ? 1 : 1.5,
    }),
    icon(face.icon, box.x + box.width / 2 - 12, box.y + box.height / 2 - 12, 24, ink),
    ...lines.map((line, at) =>
      text(line, middle, box.y + box.height + 16 + at * 14, smallFont, colours.text, 'middle'),
    ),
  ];
}

/** A circle with a check on the top right corner. */
function check({ x, y, width }: Box, colours: Colours): Svg {
  const [cx, cy] = [x + width - 6, y + 4];
  const path = `M${cx - 4} ${cy + 0.2}l2.6 2.8 5.2-5.6`;
  return pieces([
    element('circle', { cx, cy, r: 9, fill: colours.accepted, stroke: colours.page, 'stroke-width': 2 }),
    element('path', { d: path, fill: 'none', stroke: colours.surface, 'stroke-width': 1.8, ...round }),
  ]);
}

/** What surrounds a block where a request is now; it lies below the connections. */
export function haloSvg({ box, face }: Pick<DrawnBlock, 'box' | 'face'>, colours: Colours): Svg {
  const { x, y, width, height } = box;
  const around = { x: x - 5, y: y - 5, width: width + 10, height: height + 10 };
  const corner = { card: 15, pill: around.height / 2, small: 19 }[face.shape];
  return element('rect', {
    ...frame(around, corner),
    fill: colours.selection,
    stroke: colours.accent,
    'stroke-width': 2,
  });
}

function edgeOf(standing: Standing, colours: Colours, otherwise: string): string {
  if (standing === 'done') return colours.accepted;
  return standing === 'current' ? colours.accent : otherwise;
}

function inkOf({ family }: Face, colours: Colours): readonly [ink: string, soft: string] {
  return [colours[family], colours[`${family}Soft`]];
}

function frame({ x, y, width, height }: Box, rx: number) {
  return { x, y, width, height, rx };
}

function icon(name: string, x: number, y: number, size: number, ink: string): Svg {
  const transform = `translate(${x} ${y}) scale(${Math.round((size / 24) * 1000) / 1000})`;
  return element('path', { d: iconPath(name), transform, fill: 'none', stroke: ink, 'stroke-width': 1.75, ...round });
}

const round = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const;

/** @param y of the line on which the letters stand */
export function text(
  line: string,
  x: number,
  y: number,
  font: Font,
  fill: string,
  anchor: 'start' | 'middle' = 'start',
): Svg {
  const weight = font.bold === true ? 600 : null;
  const place = { x, y, 'text-anchor': anchor === 'start' ? null : anchor };
  return element('text', { ...place, 'font-size': font.size, 'font-weight': weight, fill }, line);
}
