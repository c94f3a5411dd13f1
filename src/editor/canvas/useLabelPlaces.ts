import { useMemo } from 'react';
import { exitsOf } from '#blocks/index.ts';
import { labelPlaces, type Label } from '#layout/label.ts';
import type { FlowId, Point } from '#model/process.ts';
import { useSay } from '#ui/useSay.ts';
import type { Drawing } from '../drawing.ts';

/** A letter of a pill, its height and the space at its ends, px. */
const letter = 6.2;
const height = 18;
const ends = 18;

/** The middle of the pill of each connection that has one; the same map while nothing of it has changed. */
export function useLabelPlaces({ boxes, graph, links, routes }: Drawing): ReadonlyMap<FlowId, Point> {
  const say = useSay();
  const labels: readonly Label[] = links.flatMap(({ id, from, port, ports }) => {
    const block = graph.process.blocks[from];
    const exit = block === undefined ? undefined : exitsOf(block)[port];
    if (exit === undefined || ports < 2) return [];
    const words = exit.name ?? say(exit.said);
    return [{ id, size: { width: words.length * letter + ends, height } }];
  });
  const key = JSON.stringify(labels);
  return useMemo(() => {
    // As text, the labels of two drawings are compared.
    const sizes = JSON.parse(key) as readonly Label[];
    return labelPlaces(boxes, routes, sizes);
    // Where the routes are the same, the boxes are.
    // eslint-disable-next-line react/exhaustive-deps
  }, [key, routes]);
}
