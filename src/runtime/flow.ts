import { createActor, setup, type StateValue } from 'xstate';
import type { Json, JsonObject } from '#model/json.ts';
import type { Snapshot } from './records.ts';
import type { FlowConfig, FlowEvent, Guard, Order } from './vocabulary.ts';

/** Where requests go: XState behind two pure functions. */
export interface Flow {
  /** Where a request begins. */
  readonly begin: () => Moved;
  /** Where an event leads from a state; null when nothing there listens to it. */
  readonly send: (from: Pick<Snapshot, 'value' | 'marks'>, event: FlowEvent) => Moved | null;
}

/** A state of the flow, and what has to be done because of having come there, in order. */
export interface Moved {
  readonly value: Json;
  /** What the machine remembers beside where it stands. */
  readonly marks: JsonObject;
  readonly orders: readonly Order[];
}

/** Runs a configuration with XState, whose actor is never started: states go in and come out as data. */
export function flowOf(config: FlowConfig): Flow {
  const machine = named.createMachine(config);
  const actor = createActor(machine);
  const collect = (orders: Order[]): Parameters<typeof machine.transition>[2] => ({
    self: actor,
    system: actor.system,
    id: actor.id,
    sessionId: actor.sessionId,
    logger: ignore,
    defer: ignore,
    emit: ignore,
    stopChild: ignore,
    // The configuration was checked: every action in it is an order.
    actionExecutor: ({ type, params }) => orders.push({ type, params } as Order),
  });
  return {
    begin: () => {
      const orders: Order[] = [];
      return { value: machine.getInitialSnapshot(collect(orders)).value, marks: {}, orders };
    },
    send: (from, event) => {
      const orders: Order[] = [];
      const scope = collect(orders);
      const there = machine.transition(machine.restoreSnapshot(resting(from.value), scope), event, scope);
      return orders.length === 0 ? null : { value: there.value, marks: from.marks, orders };
    },
  };
}

/** The names of the vocabulary. Orders do nothing here: they come out of a transition for `step` to do. */
const named = setup({
  types: { events: {} as FlowEvent },
  actions: {
    enter: (_given, _params: ParamsOf<'enter'>) => {},
    leave: (_given, _params: ParamsOf<'leave'>) => {},
    split: (_given, _params: ParamsOf<'split'>) => {},
    pass: (_given, _params: ParamsOf<'pass'>) => {},
    finish: (_given, _params: ParamsOf<'finish'>) => {},
    stop: (_given, _params: ParamsOf<'stop'>) => {},
  },
  guards: {
    isWithin: ({ event }, { passes }: Guard['params']) => event.passes <= passes,
  },
});

type ParamsOf<Type extends Order['type']> = Extract<Order, { type: Type }>['params'];

/** A stored state as XState restores it. */
function resting(value: Json) {
  return {
    status: 'active' as const,
    output: undefined,
    error: undefined,
    value: value as StateValue,
    context: {},
    children: {},
    historyValue: {},
  };
}

function ignore(): void {}
