import type { Issue } from '#model/issue.ts';
import type { BlockId, ExitId, FlowId, Point } from '#model/process.ts';
import type { Said } from '#text/said.ts';

/** How far a test has come in a block; a block that is not named was not reached. */
export type Lit = Readonly<Record<BlockId, 'done' | 'current'>>;

/** An exit that is about to be connected. */
export interface OpenExit {
  readonly block: BlockId;
  readonly exit: ExitId;
}

/** What the editor asks in a list to type into. */
export type Asking =
  | { readonly is: 'add'; readonly at: Point | null; readonly from: OpenExit | null; readonly on: FlowId | null }
  | { readonly is: 'exit'; readonly block: BlockId }
  | { readonly is: 'target'; readonly from: OpenExit }
  | { readonly is: 'keys' };

/** What the editor says: announced once, and shown too when it is a refusal. */
export interface Notice {
  readonly said: Said;
  readonly tone: 'done' | 'refused';
  /** Counts, so that the same words twice are two notices. */
  readonly turn: number;
}

export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** What is looked at: kept per process in this tab, and never part of the history. */
export interface View {
  /** Ids of blocks and connections. */
  readonly selection: readonly string[];
  /** The one block that takes the keyboard when the canvas does. */
  readonly current: BlockId | null;
  readonly viewport: Viewport | null;
  readonly left: 'blocks' | 'outline' | 'none';
  readonly right: 'settings' | 'test' | 'none';
  readonly isProblemsOpen: boolean;
  readonly asking: Asking | null;
  /** The exit whose target is being clicked. */
  readonly linking: OpenExit | null;
  readonly renaming: BlockId | null;
  /** The connection that what is dragged would be put into. */
  readonly aim: FlowId | null;
  readonly lit: Lit | null;
  readonly issues: readonly Issue[];
  /** Counts how often somebody went into the settings: then their first control, or that of a problem, gets the keyboard. */
  readonly entered: { readonly turn: number; readonly issue: Issue | null };
  readonly notice: Notice | null;
}

type Kept = Pick<View, 'selection' | 'current' | 'viewport' | 'left' | 'right' | 'isProblemsOpen'>;

/** The view of a process that was never opened in this tab. */
export const freshView: View = {
  selection: [],
  current: null,
  viewport: null,
  left: 'blocks',
  right: 'none',
  isProblemsOpen: false,
  asking: null,
  linking: null,
  renaming: null,
  aim: null,
  lit: null,
  issues: [],
  entered: { turn: 0, issue: null },
  notice: null,
};

/** Keeps what is looked at for the next time this tab opens the process. */
export function keepView(processId: string, view: View): void {
  const { selection, current, viewport, left, right, isProblemsOpen } = view;
  const kept: Kept = { selection, current, viewport, left, right: right === 'test' ? 'none' : right, isProblemsOpen };
  sessionStorage.setItem(nameOf(processId), JSON.stringify(kept));
}

/** What was looked at when this tab last had the process open. */
export function keptView(processId: string): View {
  const text = sessionStorage.getItem(nameOf(processId));
  // Only keepView writes under this name, in this tab.
  return text === null ? freshView : { ...freshView, ...(JSON.parse(text) as Kept) };
}

/** The same, with the settings of one block open; without a block as it was. */
export function viewAt(view: View, block: BlockId | undefined): View {
  return block === undefined ? view : { ...view, selection: [block], current: block, right: 'settings' };
}

function nameOf(processId: string): string {
  return `cauce.editor.${processId}`;
}
