import { expiredExit } from '#model/deadline.ts';
import type { Block, BlockId, ExitId, Point } from '#model/process.ts';
import { tOf } from '#text/i18n.ts';
import type { Lang } from '#text/langs.ts';
import type { Said } from '#text/said.ts';
import { wordsOf } from '#text/words.ts';
import { approval } from './approval/approval.ts';
import { assign } from './assign/assign.ts';
import type { BlockKind, Exit } from './block.ts';
import { call } from './call/call.ts';
import { condition } from './condition/condition.ts';
import { end } from './end/end.ts';
import { form } from './form/form.ts';
import { join } from './join/join.ts';
import { notify } from './notify/notify.ts';
import { split } from './split/split.ts';
import { start } from './start/start.ts';
import { subprocess } from './subprocess/subprocess.ts';
import { tasks } from './tasks/tasks.ts';
import { wait } from './wait/wait.ts';

const list = [
  start,
  form,
  approval,
  tasks,
  condition,
  split,
  join,
  assign,
  wait,
  subprocess,
  call,
  notify,
  end,
] as const;

/** The names of the kinds there are. */
export type KindName = (typeof list)[number]['kind'];

/** Every block kind, in the order in which they are offered. */
export const blockKinds: readonly BlockKind<KindName>[] = list;

/** The kind of a name. @throws UnknownBlockKindError */
export function blockKindOf(kind: string): BlockKind {
  const known = byName.get(kind);
  if (known === undefined) throw new UnknownBlockKindError(kind);
  return known;
}

/** The kind of a block. @throws UnknownBlockKindError */
export function kindOf(block: Block): BlockKind {
  return blockKindOf(block.kind);
}

/** The exits of a block, in their fixed order. */
export function exitsOf(block: Block): readonly Exit[] {
  const own = kindOf(block).exits(block.data);
  return leavesWhenExpired(block) ? [...own, expired] : own;
}

/** Whether a request leaves a block by itself when its deadline has passed. */
function leavesWhenExpired(block: Block): boolean {
  return block.deadline?.leaves === true && holdsRequests(block);
}

/** Whether requests stay in a block until something happens: only there is a deadline of any use. */
export function holdsRequests(block: Block): boolean {
  return kindOf(block).hold !== undefined;
}

/** How an exit of a block is called: the name that a person gave it, or the interface's word. */
export function exitNameOf(block: Block, exit: ExitId): string | Said {
  const known = exitsOf(block).find((one) => one.id === exit);
  return known === undefined ? exit : (known.name ?? known.said);
}

/** Whether a process begins there. */
export function isStart(block: Block): boolean {
  return !kindOf(block).isAddable;
}

/** Whether a request ends there. */
export function isEnd(block: Block): boolean {
  return kindOf(block).fragment(block.data).is === 'end';
}

/** Whether several of its exits are followed at once. */
export function isSplit(block: Block): boolean {
  return kindOf(block).fragment(block.data).is === 'split';
}

/** The split for whose branches a block waits; null for what is no join. */
export function joinOf(block: Block): { readonly split: BlockId | null } | null {
  const fragment = kindOf(block).fragment(block.data);
  return fragment.is === 'join' ? { split: fragment.split } : null;
}

/** A block with the settings of one that was just added; an empty name becomes the kind's own word. */
export function newBlock(kind: string, id: BlockId, name: string, at: Point, lang: Lang): Block {
  const known = blockKindOf(kind);
  return { id, kind, name: name === '' ? freshName(kind, lang) : name, note: '', at, data: known.fresh(lang) };
}

/** No block kind has this name. */
export class UnknownBlockKindError extends Error {
  override readonly name = 'UnknownBlockKindError';
  readonly kind: string;
  constructor(kind: string) {
    super(`There is no block kind "${kind}"`);
    this.kind = kind;
  }
}

const expired: Exit = { id: expiredExit, said: { code: 'blocks.exit.expired' }, name: null, tone: 'bad' };

const byName = new Map<string, BlockKind>(blockKinds.map((kind) => [kind.kind, kind]));

function freshName(kind: string, lang: Lang): string {
  const handle = wordsOf(kind);
  return handle === undefined ? kind : tOf(handle, lang)('fresh');
}
