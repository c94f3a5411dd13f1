import type { z } from '#model/zod.ts';
import type { Directory, PersonId } from '#model/directory.ts';
import { refuse, type Issue, type Refusal } from '#model/issue.ts';
import type { Json, JsonObject } from '#model/json.ts';
import type { OtherProcess } from '#model/otherProcess.ts';
import type { Block, BlockId, Process } from '#model/process.ts';
import type { Lang } from '#text/langs.ts';
import type { BlockKind, Companion, Exit, Face, Fragment, Hold } from './block.ts';
import './blocks.text.ts';
import type { Act, Chosen, Heard, Passed, Scene, Stopped, Working } from './work.ts';

/** A block kind as its folder writes it: everything typed by its own schemas. `D` is `Block.data`. */
export interface KindSpec<K extends string, D extends JsonObject> {
  readonly kind: K;
  readonly schema: z.ZodType<D>;
  readonly fresh: (lang: Lang) => D;
  readonly isAddable: boolean;
  readonly companion?: (block: BlockId) => Companion;
  readonly exits: (data: D) => readonly Exit[];
  readonly check: (data: D, scope: CheckScope) => readonly Issue[];
  readonly face: (data: D, process: Process) => Face;
  readonly fragment: (data: D) => Fragment;
  readonly hold?: TypedHold<D>;
  readonly pass?: (data: D, scene: Scene) => Passed | Stopped;
  readonly choose?: (data: D, scene: Scene) => Chosen | Stopped;
}

/** What a check may look at; issues are placed in `block`. */
export interface CheckScope {
  readonly block: Block;
  readonly process: Process;
  readonly directory: Directory;
  /** Processes whose requests may be begun; absent where nobody told of them. */
  readonly processes?: readonly OtherProcess[];
}

/** How a block that holds a request works, typed by its schemas: `W` is `Visit.work`, `A` what may be done in it. */
export interface HoldSpec<D extends JsonObject, W extends Json, A extends Act> {
  readonly work: z.ZodType<W>;
  readonly acts: z.ZodType<A>;
  readonly enter: (data: D, scene: Scene) => Working | Stopped;
  readonly act: (data: D, work: W, act: A, scene: Acting) => Working | { readonly refused: Refusal };
  readonly hear?: (data: D, work: W, heard: Heard, scene: Scene) => Working | Stopped | null;
}

/** A scene in which somebody acts. */
export type Acting = Scene & { readonly as: PersonId };

/** A HoldSpec whose work and acts are known to fit each other; made by `holding`. */
export interface TypedHold<D extends JsonObject> {
  readonly acts: z.ZodType<Act>;
  readonly enter: (data: D, scene: Scene) => Working | Stopped;
  readonly act: (data: D, work: Json, act: Act, scene: Acting) => Working | { readonly refused: Refusal };
  readonly hear?: (data: D, work: Json, heard: Heard, scene: Scene) => Working | Stopped | null;
}

/** Makes a kind that the list can hold beside all others: it reads each data object by its schema, once. */
export function defineBlock<K extends string, D extends JsonObject>(spec: KindSpec<K, D>): BlockKind<K> {
  const { kind, schema, fresh, isAddable, companion, pass, choose, hold } = spec;
  const read = readerOf(schema, `data of a block of kind "${kind}"`);
  return {
    kind,
    schema,
    fresh,
    isAddable,
    ...(companion === undefined ? {} : { companion }),
    exits: (data) => spec.exits(read(data)),
    check: (block, scope) => spec.check(read(block.data), { ...scope, block }),
    face: (data, process) => spec.face(read(data), process),
    fragment: (data) => spec.fragment(read(data)),
    ...(pass === undefined ? {} : { pass: (data, scene) => pass(read(data), scene) }),
    ...(choose === undefined ? {} : { choose: (data, scene) => choose(read(data), scene) }),
    ...(hold === undefined ? {} : { hold: erased(hold, read) }),
  };
}

/** Joins the work and the acts of a holding block: what reaches `act` fits its schemas; an act that does not is refused. */
export function holding<D extends JsonObject, W extends Json, A extends Act>(spec: HoldSpec<D, W, A>): TypedHold<D> {
  const readWork = readerOf(spec.work, 'work of a visit');
  const { hear } = spec;
  return {
    acts: spec.acts,
    enter: spec.enter,
    act: (data, work, act, scene) => {
      const known = spec.acts.safeParse(act);
      if (!known.success) return refuse('blocks.act.unknown', { act: act.do }, { block: scene.block.id });
      return spec.act(data, readWork(work), known.data, scene);
    },
    ...(hear === undefined ? {} : { hear: (data, work, heard, scene) => hear(data, readWork(work), heard, scene) }),
  };
}

/** Reads JSON by a schema; an object that was read before is not read again. @throws BlockDataError when it does not fit. */
export function readerOf<T>(schema: z.ZodType<T>, what: string): (value: Json) => T {
  const known = new WeakMap<object, T>();
  return (value) => {
    const before = isKey(value) ? known.get(value) : undefined;
    if (before !== undefined) return before;
    const outcome = schema.safeParse(value);
    if (!outcome.success) throw new BlockDataError(what, outcome.error.message);
    if (isKey(value)) known.set(value, outcome.data);
    return outcome.data;
  };
}

/** Data that passed no border reached a block: a bug, because edits and borders see to it that data fits. */
export class BlockDataError extends Error {
  override readonly name = 'BlockDataError';
  readonly what: string;
  readonly detail: string;
  constructor(what: string, detail: string) {
    super(`The ${what} does not fit its schema: ${detail}`);
    this.what = what;
    this.detail = detail;
  }
}

function erased<D extends JsonObject>(hold: TypedHold<D>, read: (data: Json) => D): Hold {
  const { hear } = hold;
  return {
    acts: hold.acts,
    enter: (data, scene) => hold.enter(read(data), scene),
    act: (data, work, act, scene) => hold.act(read(data), work, act, scene),
    ...(hear === undefined ? {} : { hear: (data, work, heard, scene) => hear(read(data), work, heard, scene) }),
  };
}

function isKey(value: Json): value is JsonObject | readonly Json[] {
  return typeof value === 'object' && value !== null;
}
