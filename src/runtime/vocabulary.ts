import type { Place } from '#model/issue.ts';
import type { BlockId, ExitId, StageId } from '#model/process.ts';

/** What the flow orders `step` to do, in order. XState knows these by name only; `step` does them. */
export type Order =
  /** Begin a visit in a block that holds the request. */
  | { readonly type: 'enter'; readonly params: { readonly block: BlockId } }
  /** End the open visit of a block. */
  | { readonly type: 'leave'; readonly params: { readonly block: BlockId } }
  /** Go through a block that works by itself, a join too. */
  | { readonly type: 'pass'; readonly params: { readonly block: BlockId } }
  /** Find out which branches begin. */
  | { readonly type: 'split'; readonly params: { readonly block: BlockId } }
  /** End the request. */
  | { readonly type: 'finish'; readonly params: { readonly block: BlockId } }
  /** The request cannot go on: `code` says why. */
  | { readonly type: 'stop'; readonly params: { readonly code: StopCode; readonly place: Place } };

/** Why the drawing itself stops a request. */
export type StopCode = 'runtime.noStart' | 'runtime.unwired' | 'runtime.endless';

/** What the flow asks before it follows a connection. */
export interface Guard {
  /** True while no more than `passes` blocks were left without a person since the command. */
  readonly type: 'isWithin';
  readonly params: { readonly passes: number };
}

/** All names that a configuration may use. XState drops an unknown action in silence, so `compile` checks them. */
export const vocabulary: { readonly orders: readonly Order['type'][]; readonly guards: readonly Guard['type'][] } = {
  orders: ['enter', 'leave', 'pass', 'split', 'finish', 'stop'],
  guards: ['isWithin'],
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

/** The block of a state's name: `b2`, or `b2!rejected` where the exit `rejected` of b2 leads nowhere. */
export function blockOfState(state: string): BlockId {
  const end = state.indexOf('!');
  return end < 0 ? state : state.slice(0, end);
}

/** An XState configuration as plain data: no function, no string target. */
export interface FlowConfig {
  readonly id: string;
  readonly initial: string;
  readonly states: Readonly<Record<string, FlowState>>;
}

/** One state: a block, or a stop. */
export interface FlowState {
  readonly entry: readonly Order[];
  readonly exit?: readonly Order[];
  readonly on?: Readonly<Record<string, readonly FlowTransition[]>>;
  readonly type?: 'final';
}

/** Where an event leads; the first whose guard holds is followed. */
export interface FlowTransition {
  readonly target: string;
  readonly guard?: Guard;
  readonly reenter: boolean;
}
