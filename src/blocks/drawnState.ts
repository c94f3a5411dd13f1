import { fieldKindOf } from '#fields/index.ts';
import { freshDeadline, type StageDeadline } from '#model/deadline.ts';
import type { Json, JsonObject } from '#model/json.ts';
import type { Block, BlockId, ExitId, Field, Point, Process } from '#model/process.ts';
import type { Lang } from '#text/langs.ts';
import { DrawError } from './drawn.ts';
import { placesOf } from './drawnPlaces.ts';
import { exitsOf, isSplit, joinOf, newBlock } from './index.ts';
import { processSchema } from './process.ts';

/** What a field may have beside its key, type and label. */
export interface DrawnField {
  readonly help?: string;
  readonly initial?: Json;
  readonly options?: JsonObject;
}

/** A drawing so far. */
export interface DrawnState {
  readonly process: Process;
  readonly lang: Lang;
  readonly blocks: readonly Block[];
  readonly wires: readonly DrawnWire[];
  /** Blocks with a place of their own. */
  readonly placed: ReadonlySet<BlockId>;
  /** How many activities and bodies were drawn. */
  readonly parts: number;
  /** Where the drawing stands, and the exit that the next block is joined to. */
  readonly current: Block | null;
  readonly exit: ExitId | null;
  /** Where `on` left from, to go on there. */
  readonly branches: readonly Block[];
}

/** `to` is a block, or the name of one that may be drawn later. */
interface DrawnWire {
  readonly from: Block;
  readonly exit: ExitId;
  readonly to: Block | string;
}

/** One more field. @throws DrawError when its key is taken */
export function withField(
  fields: Process['fields'],
  key: string,
  type: string,
  label: string,
  more: DrawnField,
): Process['fields'] {
  if (Object.values(fields).some((field) => field.key === key)) throw new DrawError(`two fields have the key "${key}"`);
  const id = `f${Object.keys(fields).length + 1}`;
  const { help = '', initial = null, options = fieldKindOf(type).freshOptions() } = more;
  const field: Field = { id, key, type, label, help, initial, options };
  return { ...fields, [id]: field };
}

/** One more block, joined to what is open. */
export function withBlock(state: DrawnState, kind: string, name: string, data: JsonObject | undefined): DrawnState {
  const fresh = newBlock(kind, `b${state.blocks.length + 1}`, name, { x: 0, y: 0 }, state.lang);
  const block = data === undefined ? fresh : { ...fresh, data };
  const wired = state.current === null || state.exit === null ? state : withWire(state, block);
  const next: DrawnState = {
    ...wired,
    blocks: [...state.blocks, block],
    current: block,
    exit: exitsOf(block)[0]?.id ?? null,
  };
  return next.exit === null ? goneBack(next) : next;
}

/** What is open, joined to a block or to the name of one. */
export function withWire(state: DrawnState, to: Block | string): DrawnState {
  const { current, exit } = state;
  if (current === null || exit === null) throw new DrawError('nothing is open to be joined here');
  return { ...state, wires: [...state.wires, { from: current, exit, to }] };
}

/** After an end of a branch: back to the last block left with `on` that has an open exit. */
export function goneBack(state: DrawnState): DrawnState {
  const branches = [...state.branches];
  for (let block = branches.pop(); block !== undefined; block = branches.pop()) {
    const exit = openExitOf(state, block);
    if (exit !== null) return { ...state, branches, current: block, exit };
  }
  return { ...state, branches, current: null, exit: null };
}

/** About to leave by an exit, by its id or the name that it was given. @throws DrawError when there is none */
export function leaving(state: DrawnState, exit: ExitId): DrawnState {
  const { current } = state;
  if (current === null) throw new DrawError(`there is no block to leave by "${exit}"`);
  const exits = exitsOf(current);
  const known = exits.find(({ id }) => id === exit) ?? exits.find(({ name }) => name === exit);
  if (known === undefined) throw new DrawError(`"${current.name}" has no exit "${exit}"`);
  return { ...state, exit: known.id, branches: [...state.branches, current] };
}

/** The split of a name or, without one, the last that no join waits for. @throws DrawError when there is none */
export function openSplitOf(state: DrawnState, name: string | undefined): BlockId {
  if (name !== undefined) return named(state, name).id;
  const joined = new Set(state.blocks.map((block) => joinOf(block)?.split));
  const split = state.blocks.findLast((block) => isSplit(block) && !joined.has(block.id));
  if (split === undefined) throw new DrawError('no split is open to be joined here');
  return split.id;
}

/** The first exit of a block that nothing is joined to; null when all are. */
export function openExitOf(state: DrawnState, block: Block): ExitId | null {
  const wired = new Set(state.wires.filter((wire) => wire.from.id === block.id).map((wire) => wire.exit));
  return exitsOf(block).find((exit) => !wired.has(exit.id))?.id ?? null;
}

/** The block just drawn, changed. @throws DrawError when there is none */
export function withLast(state: DrawnState, change: (block: Block) => Block): DrawnState {
  const last = state.blocks.at(-1);
  if (last === undefined) throw new DrawError('no block was drawn yet');
  const next = change(last);
  const isCurrent = state.current?.id === last.id;
  return { ...state, blocks: [...state.blocks.slice(0, -1), next], current: isCurrent ? next : state.current };
}

/** The block just drawn, in a place. */
export function withPlace(state: DrawnState, at: Point): DrawnState {
  const next = withLast(state, (block) => ({ ...block, at }));
  return { ...next, placed: new Set([...state.placed, `b${state.blocks.length}`]) };
}

/** A stage of named blocks. @throws DrawError */
export function withStage(
  state: DrawnState,
  name: string,
  names: readonly string[],
  deadline?: Partial<StageDeadline>,
): DrawnState {
  const id = `s${Object.keys(state.process.stages).length + 1}`;
  const inside = new Set(names.map((one) => named(state, one).id));
  const { due, reminders, escalate } = freshDeadline;
  const target = deadline?.block == null ? null : named(state, deadline.block).id;
  const whole = deadline === undefined ? {} : { deadline: { due, reminders, escalate, ...deadline, block: target } };
  return {
    ...state,
    blocks: state.blocks.map((block) => (inside.has(block.id) ? { ...block, stage: id } : block)),
    process: { ...state.process, stages: { ...state.process.stages, [id]: { id, name, ...whole } } },
  };
}

/** The block of a name. @throws DrawError when there is none, or more than one */
export function named(state: DrawnState, name: string): Block {
  const found = state.blocks.filter((block) => block.name === name);
  const [only] = found;
  if (only === undefined || found.length > 1) throw new DrawError(`${found.length} blocks are called "${name}"`);
  return only;
}

/** The whole process. @throws DrawError when a name leads nowhere */
export function finished(state: DrawnState): Process {
  const wires = state.wires.map(({ from, exit, to }) => {
    const target = typeof to === 'string' ? named(state, to) : to;
    return { from: from.id, exit, to: target.id, main: exitsOf(from)[0]?.id === exit };
  });
  const places = placesOf(state.blocks, wires);
  const blocks = state.blocks.map((block) => ({
    ...block,
    at: state.placed.has(block.id) ? block.at : (places.get(block.id) ?? block.at),
  }));
  const flows = wires.map((wire, at) => ({
    id: `c${at + 1}`,
    from: { block: wire.from, exit: wire.exit },
    to: wire.to,
  }));
  return processSchema.parse({ ...state.process, blocks: recordOf(blocks), flows: recordOf(flows) });
}

function recordOf<T extends { readonly id: string }>(things: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(things.map((thing) => [thing.id, thing]));
}

/** Ids of activities and bodies, counted on from those used. */
export function partIds(prefix: string, used: number): () => string {
  let last = used;
  return () => {
    last += 1;
    return `${prefix}${last}`;
  };
}
