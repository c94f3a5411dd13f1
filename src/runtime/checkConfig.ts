import { vocabulary, type FlowConfig, type FlowState } from './vocabulary.ts';

/**
 * Checks every name in a configuration before XState sees it: XState drops an unknown action in silence and throws on
 * an unknown target only when it is met.
 * @throws UnknownNameError
 */
export function checkConfig(config: FlowConfig): void {
  if (!Object.hasOwn(config.states, config.initial)) throw new UnknownNameError('state', config.initial, 'initial');
  for (const [name, state] of Object.entries(config.states)) checkState(name, state, config);
}

/** A configuration names something that does not exist: a bug of the compiler. */
export class UnknownNameError extends Error {
  override readonly name = 'UnknownNameError';
  readonly what: 'state' | 'order' | 'guard';
  readonly unknown: string;
  readonly where: string;
  constructor(what: 'state' | 'order' | 'guard', unknown: string, where: string) {
    super(`There is no ${what} "${unknown}" (in ${where})`);
    this.what = what;
    this.unknown = unknown;
    this.where = where;
  }
}

function checkState(name: string, state: FlowState, { states }: FlowConfig): void {
  for (const { type } of [...state.entry, ...(state.exit ?? [])]) {
    if (!vocabulary.orders.includes(type)) throw new UnknownNameError('order', type, name);
  }
  for (const { target, guard } of Object.values(state.on ?? {}).flat()) {
    if (!Object.hasOwn(states, target)) throw new UnknownNameError('state', target, name);
    if (guard !== undefined && !vocabulary.guards.includes(guard.type)) {
      throw new UnknownNameError('guard', guard.type, name);
    }
  }
}
