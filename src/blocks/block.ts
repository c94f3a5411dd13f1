import type { z } from '#model/zod.ts';
import type { Directory, PersonId } from '#model/directory.ts';
import type { Issue, Refusal } from '#model/issue.ts';
import type { Json, JsonObject } from '#model/json.ts';
import type { OtherProcess } from '#model/otherProcess.ts';
import type { Block, BlockId, ExitId, Process } from '#model/process.ts';
import type { Lang } from '#text/langs.ts';
import type { Said } from '#text/said.ts';
import type { Act, Chosen, EndState, Heard, Passed, Scene, Stopped, Working } from './work.ts';

/** A named way out of a block. */
export interface Exit {
  readonly id: ExitId;
  /** Its word in the interface. */
  readonly said: Said;
  /** The name that a person gave it instead; content. */
  readonly name: string | null;
  readonly tone: 'good' | 'bad' | 'neutral';
}

/** How a block looks, as plain data: canvas, picture, outline and lists read the same value. */
export interface Face {
  readonly icon: string;
  readonly family: 'forms' | 'tasks' | 'approvals' | 'messages' | 'automatic' | 'ends';
  readonly shape: 'card' | 'pill' | 'small';
  /** One line, said and joined by ` · `: `2 órganos`, `todos`. */
  readonly summary: readonly Said[];
}

/** How an end leaves the request. */
export interface EndResult {
  readonly state: EndState;
  readonly label: string;
}

/** What a block is to the flow. `compile` reads nothing else of it. */
export type Fragment =
  | { readonly is: 'hold'; readonly exits: readonly ExitId[] }
  | { readonly is: 'pass'; readonly exits: readonly ExitId[] }
  /** Begins a branch for each exit ('all') or for those that `choose` names ('chosen'). */
  | { readonly is: 'split'; readonly mode: 'all' | 'chosen'; readonly exits: readonly ExitId[] }
  /**
   * Waits for branches of `split`: for every one that was begun, or for the first so many; the others are abandoned
   * then. Null while the settings name no split.
   */
  | {
      readonly is: 'join';
      readonly needs: 'all' | number;
      readonly split: BlockId | null;
      readonly exits: readonly ExitId[];
    }
  | { readonly is: 'end'; readonly result: EndResult };

/**
 * What a block kind is: pure, one folder each, and the only place that knows the kind. `index.ts` lists them,
 * `faces.tsx` lists their settings and work views. Words live in `<kind>.text.ts` under the namespace `<kind>`:
 * `name`, `about`, `exit.<id>` and the codes of its issues, refusals and history.
 * Every function takes data that fits `schema`; edits and borders see to it.
 */
export interface BlockKind<K extends string = string> {
  readonly kind: K;
  /** Strict schema of `Block.data`. */
  readonly schema: z.ZodType<JsonObject>;
  /** Settings of a block that was just added. */
  readonly fresh: (lang: Lang) => JsonObject;
  /** False for what a process has exactly one of and cannot be added or deleted: the start. */
  readonly isAddable: boolean;
  /** What is added along with a block of this kind, with each of its exits joined to it. */
  readonly companion?: (block: BlockId) => Companion;
  readonly exits: (data: JsonObject) => readonly Exit[];
  readonly check: (
    block: Block,
    scope: {
      readonly process: Process;
      readonly directory: Directory;
      /** Processes whose requests may be begun; absent where nobody told of them. */
      readonly processes?: readonly OtherProcess[];
    },
  ) => readonly Issue[];
  readonly face: (data: JsonObject, process: Process) => Face;
  readonly fragment: (data: JsonObject) => Fragment;
  /** Present exactly when the fragment is 'hold'. */
  readonly hold?: Hold;
  /** Present exactly when the fragment is 'pass'. */
  readonly pass?: (data: JsonObject, scene: Scene) => Passed | Stopped;
  /** Present exactly when the fragment is a 'split'; asked when its mode is 'chosen'. */
  readonly choose?: (data: JsonObject, scene: Scene) => Chosen | Stopped;
}

/** A block that is added along with another. */
export interface Companion {
  readonly kind: string;
  readonly data: JsonObject;
}

/** How a block that holds a request works. */
export interface Hold {
  readonly enter: (data: JsonObject, scene: Scene) => Working | Stopped;
  /** @param as who acts; being allowed to is the block's to decide. */
  readonly act: (
    data: JsonObject,
    work: Json,
    act: Act,
    scene: Scene & { readonly as: PersonId },
  ) => Working | { readonly refused: Refusal };
  /** Schema of what may be done in it. */
  readonly acts: z.ZodType<Act>;
  /** What the engine tells it; null when that is nothing to it. Present where a block waits for such things. */
  readonly hear?: (data: JsonObject, work: Json, heard: Heard, scene: Scene) => Working | Stopped | null;
}
