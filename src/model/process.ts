import type { Deadline, StageDeadline } from './deadline.ts';
import type { Json, JsonObject } from './json.ts';
import type { Locks } from './locks.ts';

/** Ids are short (`b7`, `f2`, `c11`), unique within the process and never change; export and import keep them. */
export type BlockId = string;
export type FieldId = string;
export type FlowId = string;
export type StageId = string;
/** The name of a way out of a block, unique among that block's exits: `accepted`, `sent`. */
export type ExitId = string;

/** A diagram with its settings: what an administrator draws and a request follows. Kind-blind: `data` and `options` are unknown JSON here. */
export interface Process {
  readonly name: string;
  readonly description: string;
  /** Language of what people wrote in it (BCP 47, `es`, `en`). */
  readonly lang: string;
  /** The title of its requests: text with answers, by field id (`Lanzamiento {{ f1 }}`). */
  readonly requestTitle: string;
  readonly fields: Readonly<Record<FieldId, Field>>;
  readonly blocks: Readonly<Record<BlockId, Block>>;
  readonly flows: Readonly<Record<FlowId, Flow>>;
  readonly stages: Readonly<Record<StageId, Stage>>;
}

/** One question of the process. It belongs to the process, so that several forms, conditions and texts can use it. */
export interface Field {
  readonly id: FieldId;
  /** How texts name it, unique in the process: `version`. */
  readonly key: string;
  /** The field kind, a folder of `src/fields`. */
  readonly type: string;
  readonly label: string;
  readonly help: string;
  /** The answer that a form starts with; null for none. */
  readonly initial: Json;
  /** What its kind adds: choices, limits. */
  readonly options: JsonObject;
}

/** A place on the canvas, px, top left corner of the block. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One step of the diagram, of one kind. */
export interface Block {
  readonly id: BlockId;
  /** The block kind, a folder of `src/blocks`. */
  readonly kind: string;
  readonly name: string;
  /** What the person who drew it wants the next one to know. */
  readonly note: string;
  readonly at: Point;
  readonly stage?: StageId;
  /** By when it should be left; only where requests are held. */
  readonly deadline?: Deadline;
  /** Which fields nobody changes any more once a request has left it; only where requests are held. */
  readonly locks?: Locks;
  /** Settings of its kind. */
  readonly data: JsonObject;
}

/** Joins one exit to one block. Exactly one flow leaves an exit; many may enter a block. */
export interface Flow {
  readonly id: FlowId;
  readonly from: { readonly block: BlockId; readonly exit: ExitId };
  readonly to: BlockId;
  /** Corners made by hand, px. */
  readonly bends?: readonly Point[];
}

/** A named set of whole blocks; a block is in at most one. */
export interface Stage {
  readonly id: StageId;
  readonly name: string;
  readonly deadline?: StageDeadline;
}

/** A process with nothing in it. */
export function emptyProcess(name: string, lang: string): Process {
  return { name, description: '', lang, requestTitle: '', fields: {}, blocks: {}, flows: {}, stages: {} };
}
