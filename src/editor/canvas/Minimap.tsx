import { useComputedColorScheme } from '@mantine/core';
import { useStore } from '@xyflow/react';
import { useEffect, useRef, type PointerEvent } from 'react';
import { colours } from '#ui/colours.ts';
import { useWords } from '#ui/useWords.ts';
import { useDesk, useEditor } from '../desk.ts';
import { drawingOf } from '../drawing.ts';
import { editorWords } from '../editor.text.ts';
import styles from './Canvas.module.css';
import { mapHeight, mapWidth, paintMap, scaleOf, type Scene } from './paintMap.ts';

/** The whole diagram in small, drawn on one canvas whatever its size; dragging in it moves what is seen. */
export function Minimap() {
  const { canvas } = useDesk();
  const t = useWords(editorWords);
  const scheme = useComputedColorScheme('light');
  const blocks = useEditor((state) => {
    const { boxes, graph, faceOf } = drawingOf(state.process);
    const scene: Scene = Object.values(graph.process.blocks).flatMap((block) => {
      const box = boxes[block.id];
      return box === undefined ? [] : [{ ...box, family: faceOf(block).family }];
    });
    // As text, so that a change of words draws nothing anew.
    return JSON.stringify(scene);
  });
  const routes = useEditor((state) => drawingOf(state.process).routes);
  const [x, y, zoom] = useStore((state) => state.transform);
  const width = useStore((state) => state.width) / zoom;
  const height = useStore((state) => state.height) / zoom;
  const picture = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    const seen = { x: -x / zoom, y: -y / zoom, width, height };
    if (picture.current !== null) paintMap(picture.current, JSON.parse(blocks) as Scene, routes, seen, colours[scheme]);
  }, [blocks, routes, x, y, zoom, width, height, scheme]);

  function go(event: PointerEvent<HTMLCanvasElement>) {
    if (event.buttons !== 1) return;
    const box = event.currentTarget.getBoundingClientRect();
    const { by, left, top } = scaleOf(JSON.parse(blocks) as Scene);
    event.currentTarget.setPointerCapture(event.pointerId);
    canvas.center({ x: (event.clientX - box.left - left) / by, y: (event.clientY - box.top - top) / by });
  }

  return (
    <canvas
      ref={picture}
      className={styles.minimap}
      style={{ width: mapWidth, height: mapHeight }}
      role="img"
      aria-label={t('canvas.minimap')}
      onPointerDown={go}
      onPointerMove={go}
    />
  );
}
