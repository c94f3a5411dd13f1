import { vocabulary, type FlowConfig, type FlowState } from './vocabulary.ts';

/**
 * Checks every name in a configuration before XState sees it: XState drops an unknown action in silence and throws on
 * an unknown target only when it is met.
 * @throws UnknownNameError
 */
export function checkConfig(config: FlowConfig): void {
  const names = new Set<string>();
  collect(config, names);
  checkState(config, names);
}

/** A configuration names something that does not exist, or one name twice: a bug of the compiler. */
export class UnknownNameError extends Error {
  override readonly name = 'UnknownNameError';
  readonly what: NameKind;
  readonly unknown: string;
  readonly where: string;
  constructor(what: NameKind, unknown: string, where: string) {
    super(`There is no ${what} "${unknown}", or more than one (in ${where})`);
    this.what = what;
    this.unknown = unknown;
    this.where = where;
  }
}

type NameKind = 'state' | 'order' | 'guard';

function collect(state: FlowState, names: Set<string>): void {
  if (names.has(state.id)) throw new UnknownNameError('state', state.id, state.id);
  names.add(state.id);
  for (const [key, inner] of Object.entries(state.states ?? {})) {
    if (key !== inner.id) throw new UnknownNameError('state', key, state.id);
    collect(inner, names);
  }
}

function checkState(state: FlowState, names: ReadonlySet<string>): void {
  const { id, initial, states = {}, entry = [], exit = [], on = {}, always = [], onDone = [] } = state;
  const isCompound = state.states !== undefined && state.type !== 'parallel';
  if (isCompound && !Object.hasOwn(states, String(initial))) throw new UnknownNameError('state', String(initial), id);
  const transitions = [...Object.values(on).flat(), ...always, ...onDone];
  for (const { type } of [...entry, ...exit, ...transitions.flatMap(({ actions = [] }) => actions)]) {
    if (!orders.has(type)) throw new UnknownNameError('order', type, id);
  }
  for (const { target, guard } of transitions) {
    if (!names.has(target.slice(1))) throw new UnknownNameError('state', target, id);
    if (guard !== undefined && !guards.has(guard.type)) throw new UnknownNameError('guard', guard.type, id);
  }
  for (const inner of Object.values(states)) checkState(inner, names);
}

const orders: ReadonlySet<string> = new Set([...vocabulary.orders, ...vocabulary.marks]);
const guards: ReadonlySet<string> = new Set(vocabulary.guards);
