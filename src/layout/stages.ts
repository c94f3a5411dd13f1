import type { BlockId, Process, StageId } from '#model/process.ts';
import type { Box } from './size.ts';

/** Between the frame of a stage and its blocks, px; its name stands above them. */
const padding = 16;
const heading = 28;

/** The frame around the blocks of each stage; none for a stage whose blocks have no place. */
export function stageFrames(
  { stages, blocks }: Pick<Process, 'stages' | 'blocks'>,
  boxes: Readonly<Record<BlockId, Box>>,
): readonly (readonly [StageId, Box])[] {
  return Object.keys(stages).flatMap((stage) => {
    const inside = Object.values(blocks).flatMap(({ id, stage: of }) => {
      const box = boxes[id];
      return of === stage && box !== undefined ? [box] : [];
    });
    if (inside.length === 0) return [];
    const left = Math.min(...inside.map(({ x }) => x)) - padding;
    const top = Math.min(...inside.map(({ y }) => y)) - heading;
    const right = Math.max(...inside.map(({ x, width }) => x + width)) + padding;
    const bottom = Math.max(...inside.map(({ y, height }) => y + height)) + padding;
    return [[stage, { x: left, y: top, width: right - left, height: bottom - top }] as const];
  });
}
