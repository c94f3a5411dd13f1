import type { Exit, Face } from '#blocks/block.ts';
import type { Block, BlockId, Process } from '#model/process.ts';
import type { Said } from '#text/said.ts';

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

/** A process as the text of an SVG file that stands alone: no scripts, no links, no fonts from elsewhere. */
export function pictureOf(process: Process, look: Look): string {
  void look;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><title>${process.name.replaceAll(/[<&]/gu, '')}</title></svg>`;
}
