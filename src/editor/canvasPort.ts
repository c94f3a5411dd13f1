import type { BlockId, FlowId, Point } from '#model/process.ts';

/** What the rest of the editor may ask of the diagram on the screen. Without one, nothing happens. */
export interface Canvas {
  /** The place under a point of the window, or null when the canvas is not there. */
  readonly placeAt: (window: Point) => Point | null;
  /** The place in the middle of what is seen. */
  readonly middle: () => Point;
  readonly zoom: () => number;
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
  /** Brings a block into sight, moving as little as needed. */
  readonly reveal: (block: BlockId) => void;
  /** Gives the keyboard to a block, or to the diagram. */
  readonly focus: (block: BlockId | null) => void;
  /** Brings a place into the middle. */
  readonly center: (place: Point) => void;
  /** The connection that a block dropped with its middle here would be put into. */
  readonly flowAt: (place: Point) => FlowId | null;
}

/** The diagram on the screen, for whoever is not part of it. */
export interface CanvasPort extends Canvas {
  /** The canvas comes; the function that is returned takes it away again. */
  readonly attach: (canvas: Canvas) => () => void;
}

/** A port that no canvas is attached to yet. */
export function createCanvasPort(): CanvasPort {
  let canvas: Canvas | null = null;
  return {
    placeAt: (point) => canvas?.placeAt(point) ?? null,
    middle: () => canvas?.middle() ?? { x: 0, y: 0 },
    zoom: () => canvas?.zoom() ?? 1,
    zoomBy: (factor) => canvas?.zoomBy(factor),
    fit: () => canvas?.fit(),
    reveal: (block) => canvas?.reveal(block),
    focus: (block) => canvas?.focus(block),
    center: (place) => canvas?.center(place),
    flowAt: (place) => canvas?.flowAt(place) ?? null,
    attach(next) {
      canvas = next;
      return () => {
        if (canvas === next) canvas = null;
      };
    },
  };
}
