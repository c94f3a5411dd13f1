import type { ComponentType, ReactNode } from 'react';
import type { FilePort } from '#fields/face.ts';
import type { Directory, PersonId } from '#model/directory.ts';
import type { Edit } from '#model/edit.ts';
import type { Issue, Refusal } from '#model/issue.ts';
import type { JsonObject } from '#model/json.ts';
import type { OtherProcess } from '#model/otherProcess.ts';
import type { Block, Process } from '#model/process.ts';
import type { Values } from '#model/values.ts';
import type { Said } from '#text/said.ts';
import type { Locked } from './locked.ts';
import type { Act, Visit, WorkItem } from './work.ts';

/** Settings of one block, inside the editor's panel. Changes apply at once and are undone with the editor's undo. */
export interface SettingsProps {
  readonly block: Block;
  readonly process: Process;
  readonly directory: Directory;
  /** Processes whose requests may be begun: those in force. */
  readonly processes: readonly OtherProcess[];
  /** Problems of this block; `place.path` says which control. */
  readonly issues: readonly Issue[];
  /** Replaces the block's data as one edit; `group` joins keystrokes of one control into one undo step until blur or 1 s of rest. */
  readonly change: (label: Said, data: JsonObject, group?: string) => void;
  /** For what reaches beyond the block, such as a form's fields. Returns why not, if refused. */
  readonly transact: (label: Said, edit: Edit, group?: string) => Refusal | null;
  /** A new id, unique in the process: `freshId('f')` → `f7`. */
  readonly freshId: (prefix: string) => string;
  readonly files: FilePort;
}

/** What somebody sees and does in one visit; open or, in the history, closed. */
export interface WorkProps {
  readonly visit: Visit;
  readonly block: Block;
  readonly process: Process;
  readonly items: readonly WorkItem[];
  readonly values: Values;
  /** Fields that nobody may change now. */
  readonly locked: Locked;
  readonly requester: PersonId;
  readonly directory: Directory;
  /** Who is acting. */
  readonly me: PersonId;
  readonly files: FilePort;
  /** The same check that the engine makes, to disable and explain. */
  readonly may: (act: Act) => true | Refusal;
  /** Does it; resolves when it is committed, with the refusal if it was not done. */
  readonly act: (act: Act) => Promise<Refusal | null>;
  /** What was filled in and not sent yet; survives a reload. */
  readonly draft: { readonly value: JsonObject | null; readonly keep: (value: JsonObject) => void };
  /** Requests that this visit began. */
  readonly begun: readonly BegunRequest[];
}

/** A request that a visit began, as a link to it. */
export interface BegunRequest {
  readonly number: string;
  readonly title: string;
  /** How it stands. */
  readonly state: ReactNode;
  /** Where it is shown; null where it has no page. */
  readonly href: string | null;
}

/** How a block kind looks beyond its `Face`. */
export interface BlockFace {
  readonly Settings: ComponentType<SettingsProps>;
  /** Present exactly when its fragment is 'hold'. */
  readonly Work?: ComponentType<WorkProps>;
}
