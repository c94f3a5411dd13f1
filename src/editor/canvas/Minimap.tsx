import { useComputedColorScheme } from '@mantine/core';
import { useStore } from '@xyflow/react';
import { useEffect, useRef, type PointerEvent } from 'react';
import { useWords } from '#ui/useWords.ts';
import { useDesk, useEditor } from '../desk.ts';
import { drawingOf, type Drawing } from '../drawing.ts';
import { editorWords } from '../editor.text.ts';
import styles from './Canvas.module.css';

const width = 184;
const height = 112;
const margin = 10;

/** The whole diagram in small, drawn on one canvas whatever its size; dragging in it moves what is seen. */
export function Minimap() {
  const { canvas } = useDesk();
  const t = useWords(editorWords);
  const scheme = useComputedColorScheme('light');
  const process = useEditor((state) => state.process);
  const [x, y, zoom] = useStore((state) => state.transform);
  const [seenWidth, seenHeight] = [useStore((state) => state.width), useStore((state) => state.height)];
  const picture = useRef<HTMLCanvasElement>(null);
  const drawing = drawingOf(process);
  const seen = { x: -x / zoom, y: -y / zoom, width: seenWidth / zoom, height: seenHeight / zoom };
  const scale = scaleOf(drawing);

  useEffect(() => {
    if (picture.current !== null) paint(picture.current, drawing, scale, seen);
  });

  function go(event: PointerEvent<HTMLCanvasElement>) {
    if (event.buttons !== 1) return;
    const box = event.currentTarget.getBoundingClientRect();
    event.currentTarget.setPointerCapture(event.pointerId);
    canvas.center({
      x: (event.clientX - box.left - scale.left) / scale.by,
      y: (event.clientY - box.top - scale.top) / scale.by,
    });
  }

  if (Object.keys(drawing.boxes).length < 2) return null;
  return (
    <canvas
      key={scheme}
      ref={picture}
      className={styles.minimap}
      style={{ width, height }}
      role="img"
      aria-label={t('canvas.minimap')}
      onPointerDown={go}
      onPointerMove={go}
    />
  );
}

interface Scale {
  readonly by: number;
  readonly left: number;
  readonly top: number;
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function scaleOf({ boxes }: Drawing): Scale {
  const all = Object.values(boxes);
  const [left, top] = [Math.min(...all.map((box) => box.x)), Math.min(...all.map((box) => box.y))];
  const right = Math.max(...all.map((box) => box.x + box.width));
  const bottom = Math.max(...all.map((box) => box.y + box.height));
  const by = Math.min((width - 2 * margin) / (right - left), (height - 2 * margin) / (bottom - top), 0.2);
  return {
    by,
    left: (width - (right - left) * by) / 2 - left * by,
    top: (height - (bottom - top) * by) / 2 - top * by,
  };
}

function paint(picture: HTMLCanvasElement, drawing: Drawing, { by, left, top }: Scale, seen: Area): void {
  const context = picture.getContext('2d');
  if (context === null) return;
  const sharp = devicePixelRatio;
  const colours = getComputedStyle(picture);
  const colour = (name: string) => colours.getPropertyValue(`--cauce-${name}`);
  picture.width = width * sharp;
  picture.height = height * sharp;
  context.setTransform(sharp * by, 0, 0, sharp * by, sharp * left, sharp * top);
  context.strokeStyle = colour('lineStrong');
  context.globalAlpha = 0.35;
  context.lineWidth = 1 / by;
  for (const points of drawing.routes.values()) {
    context.beginPath();
    for (const point of points) context.lineTo(point.x, point.y);
    context.stroke();
  }
  for (const block of Object.values(drawing.graph.process.blocks)) {
    const box = drawing.boxes[block.id];
    if (box === undefined) continue;
    context.fillStyle = colour(drawing.faceOf(block).family);
    context.globalAlpha = 0.6;
    context.beginPath();
    context.roundRect(box.x, box.y, box.width, box.height, 24);
    context.fill();
  }
  context.globalAlpha = 1;
  context.setTransform(sharp, 0, 0, sharp, 0, 0);
  context.strokeStyle = colour('accent');
  context.lineWidth = 1.5;
  context.beginPath();
  const [x, y] = [Math.max(2, seen.x * by + left), Math.max(2, seen.y * by + top)];
  const right = Math.min(width - 2, (seen.x + seen.width) * by + left);
  const bottom = Math.min(height - 2, (seen.y + seen.height) * by + top);
  if (right > x && bottom > y) context.roundRect(x, y, right - x, bottom - y, 3);
  context.stroke();
}
