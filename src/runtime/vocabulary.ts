import type { Place } from '#model/issue.ts';
import type { BlockId, ExitId, StageId } from '#model/process.ts';
import type { SaidParams } from '#text/said.ts';

/** What the flow orders `step` to do, in order. XState knows these by name only; `step` does them. */
export type Order =
  /** Begin a visit in a block that holds the request. */
  | { readonly type: 'enter'; readonly params: { readonly block: BlockId } }
  /** End the open visit of a block, and whatever it was about to do. */
  | { readonly type: 'leave'; readonly params: { readonly block: BlockId } }
  /** Go through a block that works by itself, a join too. */
  | { readonly type: 'pass'; readonly params: { readonly block: BlockId } }
  /** Find out which branches begin. */
  | { readonly type: 'split'; readonly params: { readonly block: BlockId } }
  /** End the request. */
  | { readonly type: 'finish'; readonly params: { readonly block: BlockId } }
  /** The request cannot go on: `code` says why. */
  | { readonly type: 'stop'; readonly params: Stop };

/** Why a request cannot go on, and where; the names in its words are of blocks unless `params` say otherwise. */
export interface Stop {
  readonly code: StopCode;
  readonly place: Place;
  readonly params?: SaidParams;
}

/** Why the drawing itself stops a request: reasons of its own, or a problem of the drawing under the problem's code. */
export type StopCode =
  | 'runtime.noStart'
  | 'runtime.unwired'
  | 'runtime.endless'
  | 'runtime.intoSection'
  | `model.rule.${string}`;

/** What the machine remembers of a parallel section while a request is in it. Plain data: it is stored. */
export type Mark =
  /** A branch has come to the join. */
  | { readonly type: 'arrive'; readonly params: { readonly section: BlockId; readonly branch: ExitId } }
  /** In a woven section, a block is left by these exits and by no other; null: by those that the event names. */
  | {
      readonly type: 'decide';
      readonly params: {
        readonly section: BlockId;
        readonly block: BlockId;
        readonly exits: readonly ExitId[] | null;
      };
    }
  /** The section is left. */
  | { readonly type: 'forget'; readonly params: { readonly section: BlockId } };

/** A connection of a woven section: the exit of a block. */
export type Wire = readonly [block: BlockId, exit: ExitId];

/** What the flow asks before it follows a connection. */
export type Guard =
  /** More than `passes` blocks were left without a person since the command. */
  | { readonly type: 'isBeyond'; readonly params: { readonly passes: number } }
  /** The branch is one of those that begin. */
  | { readonly type: 'isChosen'; readonly params: { readonly exit: ExitId } }
  /** So many branches have come to the join. */
  | { readonly type: 'areEnough'; readonly params: { readonly section: BlockId; readonly number: number } }
  /**
   * In a woven section, enough of the connections to a block are taken: so many, or one when the fate of all is known.
   */
  | {
      readonly type: 'isReady';
      readonly params: {
        readonly section: BlockId;
        readonly wires: readonly Wire[];
        readonly needs: 'all' | number;
      };
    }
  /** In a woven section, none of the connections to a block will ever be taken. */
  | { readonly type: 'isDead'; readonly params: { readonly section: BlockId; readonly wires: readonly Wire[] } };

/** All names that a configuration may use. XState drops an unknown action in silence, so `compile` checks them. */
export const vocabulary: {
  readonly orders: readonly Order['type'][];
  readonly marks: readonly Mark['type'][];
  readonly guards: readonly Guard['type'][];
} = {
  orders: ['enter', 'leave', 'pass', 'split', 'finish', 'stop'],
  marks: ['arrive', 'decide', 'forget'],
  guards: ['isBeyond', 'isChosen', 'areEnough', 'isReady', 'isDead'],
};

/** What XState is told; its type is made by one of the functions below. */
export interface FlowEvent {
  readonly type: string;
  /** How many blocks were left without a person since the command. */
  readonly passes: number;
  /** The branches that a split begins. */
  readonly exits?: readonly ExitId[];
}

/** The name of the event with which a request leaves a block. */
export function exitEvent(block: BlockId, exit: ExitId): string {
  return `${block}.${exit}`;
}

/** The name of the event that begins the branches of a split. */
export function splitEvent(block: BlockId): string {
  return `${block}!split`;
}

/** The name of the event that tries a block again. */
export function retryEvent(block: BlockId): string {
  return `${block}!retry`;
}

/** The name of the event that takes a request to a block, from wherever it stands in the same section. */
export function moveEvent(block: BlockId): string {
  return `${block}!move`;
}

/** The name of the event with which a request leaves a stage whose deadline has passed. */
export function expireEvent(stage: StageId): string {
  return `${stage}!expire`;
}

/** An XState configuration as plain data: no function, no string target; every state has its name as its id. */
export interface FlowConfig extends FlowState {
  readonly initial: string;
  readonly states: Readonly<Record<string, FlowState>>;
}

/** One state: a block, a stop, a section, a branch, or how a branch stands. */
export interface FlowState {
  readonly id: string;
  readonly type?: 'final' | 'parallel';
  readonly initial?: string;
  readonly states?: Readonly<Record<string, FlowState>>;
  readonly entry?: readonly (Order | Mark)[];
  readonly exit?: readonly (Order | Mark)[];
  readonly on?: Readonly<Record<string, readonly FlowTransition[]>>;
  readonly always?: readonly FlowTransition[];
  readonly onDone?: readonly FlowTransition[];
}

/** What one region holds: its states, and what is listened to wherever in it a request stands. */
export type Region = Required<Pick<FlowState, 'states' | 'on'>>;

/** Where an event leads; the first whose guard holds is followed. */
export interface FlowTransition {
  readonly target: `#${string}`;
  readonly guard?: Guard;
  readonly actions?: readonly Mark[];
  readonly reenter: boolean;
}
