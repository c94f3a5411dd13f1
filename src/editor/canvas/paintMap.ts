import type { Face } from '#blocks/block.ts';
import type { Box } from '#layout/size.ts';
import type { FlowId, Point } from '#model/process.ts';
import type { Colours } from '#ui/colours.ts';

/** What the map shows of each block. */
export type Scene = readonly (Box & { readonly family: Face['family'] })[];

/** px */
export const mapWidth = 184;
export const mapHeight = 112;
const margin = 10;

/** How the diagram is brought into the map: a factor, then px from its top left. */
export interface Scale {
  readonly by: number;
  readonly left: number;
  readonly top: number;
}

/** The scale at which all blocks lie in the map. */
export function scaleOf(scene: Scene): Scale {
  if (scene.length === 0) return { by: 0.1, left: mapWidth / 2, top: mapHeight / 2 };
  const [left, top] = [Math.min(...scene.map((box) => box.x)), Math.min(...scene.map((box) => box.y))];
  const right = Math.max(...scene.map((box) => box.x + box.width));
  const bottom = Math.max(...scene.map((box) => box.y + box.height));
  const by = Math.min((mapWidth - 2 * margin) / (right - left), (mapHeight - 2 * margin) / (bottom - top), 0.2);
  return {
    by,
    left: (mapWidth - (right - left) * by) / 2 - left * by,
    top: (mapHeight - (bottom - top) * by) / 2 - top * by,
  };
}

/** Draws the map: connections, blocks in the colours of their families, and a frame around what is seen. */
export function paintMap(
  picture: HTMLCanvasElement,
  scene: Scene,
  routes: ReadonlyMap<FlowId, readonly Point[]>,
  seen: Box,
  colour: Colours,
): void {
  const context = picture.getContext('2d');
  if (context === null) return;
  const scale = scaleOf(scene);
  const sharp = devicePixelRatio;
  picture.width = mapWidth * sharp;
  picture.height = mapHeight * sharp;
  context.setTransform(sharp * scale.by, 0, 0, sharp * scale.by, sharp * scale.left, sharp * scale.top);
  context.strokeStyle = colour.lineStrong;
  context.globalAlpha = 0.35;
  context.lineWidth = 1 / scale.by;
  for (const points of routes.values()) {
    context.beginPath();
    for (const point of points) context.lineTo(point.x, point.y);
    context.stroke();
  }
  context.globalAlpha = 0.6;
  for (const box of scene) {
    context.fillStyle = colour[box.family];
    context.beginPath();
    context.roundRect(box.x, box.y, box.width, box.height, 24);
    context.fill();
  }
  context.globalAlpha = 1;
  context.setTransform(sharp, 0, 0, sharp, 0, 0);
  frame(context, colour.accent, seen, scale);
}

/** The frame stays whole inside the map, however far one has gone. */
function frame(context: CanvasRenderingContext2D, colour: string, seen: Box, { by, left, top }: Scale): void {
  const [x, y] = [Math.max(2, seen.x * by + left), Math.max(2, seen.y * by + top)];
  const right = Math.min(mapWidth - 2, (seen.x + seen.width) * by + left);
  const bottom = Math.min(mapHeight - 2, (seen.y + seen.height) * by + top);
  if (right <= x || bottom <= y) return;
  context.strokeStyle = colour;
  context.lineWidth = 1.5;
  context.beginPath();
  context.roundRect(x, y, right - x, bottom - y, 3);
  context.stroke();
}
