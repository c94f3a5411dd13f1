import { fieldKindOf } from '#fields/index.ts';
import type { Json, JsonObject } from '#model/json.ts';
import {
  emptyProcess,
  type Block,
  type BlockId,
  type ExitId,
  type Field,
  type Point,
  type Process,
} from '#model/process.ts';
import type { Lang } from '#text/langs.ts';
import type { EndResult } from './block.ts';
import {
  approvalData,
  DrawError,
  formData,
  mailData,
  rawData,
  startData,
  tasksData,
  text,
  type DrawnApproval,
  type DrawnForm,
  type DrawnMail,
  type DrawnStart,
  type DrawnTask,
} from './drawn.ts';
import { placesOf } from './drawnPlaces.ts';
import { blockKindOf, exitsOf, newBlock } from './index.ts';
import { processSchema } from './process.ts';

/**
 * A process written in words, from left to right:
 *
 *     draw('Licencia', { lang: 'es' })
 *       .field('program', 'shortText', 'Programa')
 *       .start('Pedido', { asks: ['program*'] })
 *       .approval('Jefe', { voters: [manager] })
 *       .on('rejected').end('Rechazada', 'rejected')
 *       .tasks('Instalar', [{ name: 'Instalar {{program}}', who: group('g-it'), days: 2 }])
 *       .end('Finalizada')
 *       .process();
 *
 * Each block is joined to the first exit of the one before. `on` leaves by another exit; when that branch reaches an end
 * or another block, the drawing goes on from where it left. A drawing never changes: each call gives a new one.
 * Every call throws a DrawError when it names what was not drawn.
 */
export interface Drawing {
  readonly about: (description: string) => Drawing;
  /** The title of requests, with fields by key. */
  readonly titled: (title: string) => Drawing;
  /** A field; fields are drawn before the blocks that name them. */
  readonly field: (key: string, type: string, label: string, more?: DrawnField) => Drawing;
  readonly start: (name?: string, drawn?: DrawnStart) => Drawing;
  readonly form: (name: string, drawn?: DrawnForm) => Drawing;
  readonly approval: (name: string, drawn?: DrawnApproval) => Drawing;
  readonly tasks: (name: string, drawn?: readonly DrawnTask[]) => Drawing;
  readonly notify: (name: string, drawn: DrawnMail) => Drawing;
  readonly end: (name: string, result?: EndResult['state'], label?: string) => Drawing;
  /** A block of any kind, with settings as they are kept; fresh ones unless given. */
  readonly block: (kind: string, name: string, data?: JsonObject) => Drawing;
  /** What the next one should know of the block just drawn. */
  readonly note: (note: string) => Drawing;
  /** Where the block just drawn lies, px. */
  readonly at: (x: number, y: number) => Drawing;
  /** Goes on by this exit of the block where the drawing stands. */
  readonly on: (exit: ExitId) => Drawing;
  /** Joins the exit to a block by its name, drawn before or after. */
  readonly to: (name: string) => Drawing;
  /** Goes on from another block, by its first exit that is still open. */
  readonly from: (name: string) => Drawing;
  /** The process as it was drawn. */
  readonly process: () => Process;
}

/** What a field may have beside its key, type and label. */
export interface DrawnField {
  readonly help?: string;
  readonly initial?: Json;
  readonly options?: JsonObject;
}

/** Begins a drawing. */
export function draw(name: string, { lang = 'es' }: { readonly lang?: Lang } = {}): Drawing {
  const process = emptyProcess(name, lang);
  return drawing({
    process,
    lang,
    blocks: [],
    wires: [],
    placed: new Set(),
    parts: 0,
    current: null,
    exit: null,
    branches: [],
  });
}

interface State {
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

function drawing(state: State): Drawing {
  const { fields } = state.process;
  const adding = (kind: string, name: string, data?: JsonObject, parts = 0): Drawing =>
    drawing(withBlock({ ...state, parts: state.parts + parts }, kind, name, data));
  const amended = (change: Partial<Process>): Drawing =>
    drawing({ ...state, process: { ...state.process, ...change } });
  return {
    about: (description) => amended({ description }),
    titled: (title) => amended({ requestTitle: text(title, fields) }),
    field: (key, type, label, more = {}) => amended({ fields: withField(fields, key, type, label, more) }),
    start: (name = '', drawn = {}) => adding('start', name, startData(drawn, fields)),
    form: (name, drawn = {}) => adding('form', name, formData(drawn, fields)),
    approval: (name, drawn = {}) =>
      adding('approval', name, approvalData(drawn, fields, partIds('o', state.parts)), drawn.bodies?.length ?? 1),
    tasks: (name, drawn = []) =>
      adding('tasks', name, tasksData(drawn, fields, partIds('t', state.parts)), drawn.length),
    notify: (name, drawn) => adding('notify', name, mailData(drawn, fields)),
    end: (name, result = 'completed', label = '') => adding('end', name, { result, label }),
    block: (kind, name, data) => adding(kind, name, data === undefined ? undefined : rawData(data, fields)),
    note: (note) => drawing(withLast(state, (block) => ({ ...block, note }))),
    at: (x, y) => drawing(withPlace(state, { x, y })),
    on: (exit) => drawing(leaving(state, exit)),
    to: (name) => drawing(goneBack(withWire(state, name))),
    from: (name) => {
      const block = named(state, name);
      return drawing({ ...state, current: block, exit: openExitOf(state, block) });
    },
    process: () => finished(state),
  };
}

function withField(
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

function withBlock(state: State, kind: string, name: string, data: JsonObject | undefined): State {
  const fresh = newBlock(kind, `b${state.blocks.length + 1}`, name, { x: 0, y: 0 }, state.lang);
  const block = data === undefined ? fresh : { ...fresh, data };
  const wired = state.current === null || state.exit === null ? state : withWire(state, block);
  const next: State = {
    ...wired,
    blocks: [...state.blocks, block],
    current: block,
    exit: exitsOf(block)[0]?.id ?? null,
  };
  return next.exit === null ? goneBack(next) : next;
}

function withWire(state: State, to: Block | string): State {
  const { current, exit } = state;
  if (current === null || exit === null) throw new DrawError('nothing is open to be joined here');
  return { ...state, wires: [...state.wires, { from: current, exit, to }] };
}

/** After an end of a branch: back to the last block left with `on` that has an open exit. */
function goneBack(state: State): State {
  const branches = [...state.branches];
  for (let block = branches.pop(); block !== undefined; block = branches.pop()) {
    const exit = openExitOf(state, block);
    if (exit !== null) return { ...state, branches, current: block, exit };
  }
  return { ...state, branches, current: null, exit: null };
}

function leaving(state: State, exit: ExitId): State {
  const { current } = state;
  if (current === null) throw new DrawError(`there is no block to leave by "${exit}"`);
  if (
    !blockKindOf(current.kind)
      .exits(current.data)
      .some((one) => one.id === exit)
  ) {
    throw new DrawError(`"${current.name}" has no exit "${exit}"`);
  }
  return { ...state, exit, branches: [...state.branches, current] };
}

function openExitOf(state: State, block: Block): ExitId | null {
  const wired = new Set(state.wires.filter((wire) => wire.from.id === block.id).map((wire) => wire.exit));
  return exitsOf(block).find((exit) => !wired.has(exit.id))?.id ?? null;
}

function withLast(state: State, change: (block: Block) => Block): State {
  const last = state.blocks.at(-1);
  if (last === undefined) throw new DrawError('no block was drawn yet');
  return { ...state, blocks: [...state.blocks.slice(0, -1), change(last)] };
}

function withPlace(state: State, at: Point): State {
  const next = withLast(state, (block) => ({ ...block, at }));
  return { ...next, placed: new Set([...state.placed, `b${state.blocks.length}`]) };
}

function named(state: State, name: string): Block {
  const found = state.blocks.filter((block) => block.name === name);
  const [only] = found;
  if (only === undefined || found.length > 1) throw new DrawError(`${found.length} blocks are called "${name}"`);
  return only;
}

function finished(state: State): Process {
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

function partIds(prefix: string, used: number): () => string {
  let last = used;
  return () => {
    last += 1;
    return `${prefix}${last}`;
  };
}
