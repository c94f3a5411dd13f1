import type { Exit, Face } from '#blocks/block.ts';
import { boxesOf, linksOf, portOf, type Boxes, type Link } from '#layout/boxes.ts';
import { labelPlaces } from '#layout/label.ts';
import { routesOf } from '#layout/route.ts';
import { stageFrames } from '#layout/stages.ts';
import { sizeOf, type Box } from '#layout/size.ts';
import { backFlows } from '#model/backFlows.ts';
import { readingOrder } from '#model/graph.ts';
import type { Block, BlockId, FlowId, Point, Process } from '#model/process.ts';
import type { Said } from '#text/said.ts';
import { colours as themes, type Colours } from '#ui/colours.ts';
import { blockSvg, haloSvg, type Standing } from './block.ts';
import { describe } from './describe.ts';
import { flowSvg, labelSize, labelSvg, portSvg } from './flow.ts';
import { element, pieces, type Svg } from './xml.ts';

/** How a process is to be drawn. */
export interface Look {
  readonly theme: 'light' | 'dark';
  /** Language of the words that are not the process's own. */
  readonly lang: string;
  readonly say: (said: Said) => string;
  readonly faceOf: (block: Block) => Face;
  readonly exitsOf: (block: Block) => readonly Exit[];
  /** Where a request stands; absent for a picture of the process alone. */
  readonly run?: Run;
}

/** What a request has done of a process. A block in neither set is not reached yet. */
export interface Run {
  readonly done: ReadonlySet<BlockId>;
  readonly current: ReadonlySet<BlockId>;
}

/** Around everything that is drawn, px. */
const margin = 40;

/** A process as the text of an SVG file that stands alone: no scripts, no links, no fonts from elsewhere. */
export function pictureOf(process: Process, look: Look): string {
  const drawing = drawingOf(process, look);
  const { frame } = drawing;
  const colours = themes[look.theme];
  const order = readingOrder(process, (block) => look.exitsOf(block).map(({ id }) => id));
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `${frame.x} ${frame.y} ${frame.width} ${frame.height}`,
      width: frame.width,
      height: frame.height,
      lang: look.lang,
      'xml:lang': look.lang,
      role: 'img',
      'font-family': "'Inter Variable', Inter, system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
    },
    element('title', { lang: process.lang, 'xml:lang': process.lang }, process.name),
    element('desc', {}, describe(process, look, order)),
    element('rect', { ...frame, fill: colours.page }),
    pieces(stagesOf(drawing, colours)),
    pieces(halosOf(drawing, look, colours)),
    pieces(linesOf(drawing, look, order, colours)),
    pieces(order.flatMap((id) => blockOf(drawing, look, id, colours) ?? [])),
    pieces(labelsOf(drawing, look, colours)),
  ).svg;
}

/** What the picture shows of the canvas, px: `x` and `y` may be negative. For scrolling to a block. */
export function frameOf(process: Process, look: Look): Box {
  return drawingOf(process, look).frame;
}

interface Named {
  readonly id: FlowId;
  readonly from: BlockId;
  readonly exit: Exit;
  readonly words: string;
}

interface Drawing {
  readonly process: Process;
  readonly boxes: Boxes;
  readonly links: readonly Link[];
  readonly routes: ReadonlyMap<FlowId, readonly Point[]>;
  /** The exits that show their name: those of blocks with several. */
  readonly names: readonly Named[];
  readonly places: ReadonlyMap<FlowId, Point>;
  readonly frame: Box;
}

function drawingOf(process: Process, look: Look): Drawing {
  const boxes = boxesOf(process, (block) => sizeOf(look.faceOf(block).shape, look.exitsOf(block).length));
  const links = linksOf(process, (block) => look.exitsOf(block).map(({ id }) => id));
  const routes = routesOf(boxes, links);
  const names = links.flatMap(({ id, from, port, ports }) => {
    const block = process.blocks[from];
    const exit = block === undefined ? undefined : look.exitsOf(block)[port];
    return exit === undefined || ports < 2 ? [] : [{ id, from, exit, words: exit.name ?? look.say(exit.said) }];
  });
  const places = labelPlaces(
    boxes,
    routes,
    names.map(({ id, words }) => ({ id, size: labelSize(words) })),
  );
  return { process, boxes, links, routes, names, places, frame: around(boxes, routes, places) };
}

/** A plain frame behind the blocks of each stage, with its name. */
function stagesOf({ process, boxes }: Drawing, colours: Colours): readonly Svg[] {
  return stageFrames(process, boxes).map(([id, box]) =>
    element(
      'g',
      {},
      element('rect', { ...box, rx: 12, fill: 'none', stroke: colours.lineStrong, 'stroke-dasharray': '4 3' }),
      element(
        'text',
        {
          x: box.x + 12,
          y: box.y + 18,
          'font-size': 12,
          'font-weight': 600,
          fill: colours.textDim,
          lang: process.lang,
        },
        process.stages[id]?.name ?? '',
      ),
    ),
  );
}

function halosOf({ process, boxes }: Drawing, look: Look, colours: Colours): readonly Svg[] {
  return [...(look.run?.current ?? [])].flatMap((id) => {
    const [block, box] = [process.blocks[id], boxes[id]];
    return block === undefined || box === undefined ? [] : [haloSvg({ box, face: look.faceOf(block) }, colours)];
  });
}

function linesOf(
  { process, links, routes, boxes }: Drawing,
  look: Look,
  order: readonly BlockId[],
  colours: Colours,
): readonly Svg[] {
  const back = backFlows(process, (block) => look.exitsOf(block).map(({ id }) => id), order);
  const lines = links.flatMap(({ id, from }) => {
    const route = routes.get(id);
    const isBack = back.has(id);
    const how = { isBack, isDim: isDim(look, from) };
    return route === undefined ? [] : [{ isBack, svg: flowSvg(route, how, colours) }];
  });
  // What leads on lies over what leads back.
  const ordered = lines.toSorted((a, b) => Number(b.isBack) - Number(a.isBack)).map(({ svg }) => svg);
  return [...ordered, ...portsOf(links, boxes, colours)];
}

/** A connection that no request has come to is as pale as what it leads to. */
function isDim({ run }: Look, from: BlockId): boolean {
  return run !== undefined && !run.done.has(from);
}

/** A dot where each exit of several leaves, half hidden by its block. */
function portsOf(links: readonly Link[], boxes: Boxes, colours: Colours): readonly Svg[] {
  return links.flatMap(({ from, port, ports }) => {
    const box = boxes[from];
    return box === undefined || ports < 2 ? [] : [portSvg(portOf(box, port, ports), colours)];
  });
}

function blockOf({ process, boxes }: Drawing, look: Look, id: BlockId, colours: Colours): Svg | null {
  const [block, box] = [process.blocks[id], boxes[id]];
  if (block === undefined || box === undefined) return null;
  const face = look.faceOf(block);
  const summary = face.summary.map((said) => look.say(said)).join(' · ');
  return blockSvg(
    { box, face, name: block.name, lang: process.lang, summary, standing: standingOf(look, id) },
    colours,
  );
}

function standingOf({ run }: Look, id: BlockId): Standing {
  if (run === undefined) return null;
  if (run.current.has(id)) return 'current';
  return run.done.has(id) ? 'done' : 'ahead';
}

function labelsOf({ process, names, places }: Drawing, look: Look, colours: Colours): readonly Svg[] {
  return names.flatMap(({ id, from, exit, words }) => {
    const at = places.get(id);
    const lang = exit.name === null ? null : process.lang;
    return at === undefined ? [] : [labelSvg(words, { tone: exit.tone, lang, isDim: isDim(look, from) }, at, colours)];
  });
}

function around(boxes: Boxes, routes: Drawing['routes'], labels: Drawing['places']): Box {
  const points = [
    // A small block has its name below.
    ...Object.values(boxes).flatMap(({ x, y, width, height }) => [
      { x, y },
      { x: x + width, y: y + height + (height === width ? 34 : 0) },
    ]),
    ...[...routes.values()].flat(),
    ...[...labels.values()].flatMap(({ x, y }) => [
      { x: x - 40, y: y - 9 },
      { x: x + 40, y: y + 9 },
    ]),
  ];
  if (points.length === 0) return { x: 0, y: 0, width: 2 * margin, height: 2 * margin };
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [least(xs) - margin, least(ys) - margin];
  return {
    x,
    y,
    width: -least(xs.map((value) => -value)) + margin - x,
    height: -least(ys.map((value) => -value)) + margin - y,
  };
}

function least(values: readonly number[]): number {
  return values.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
}
