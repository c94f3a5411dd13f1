import { assign, createActor, setup, type StateValue } from 'xstate';
import type { Json, JsonObject } from '#model/json.ts';
import { arrivals, fates, withArrival, withDecision, without, type Marks } from './marks.ts';
import type { Snapshot } from './records.ts';
import type { FlowConfig, FlowEvent, Guard, Mark, Order } from './vocabulary.ts';

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
  const machine = named.createMachine({ ...config, context: { marks: {} } });
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
    // The configuration was checked: every action that XState does not do itself is an order.
    actionExecutor: ({ type, params }) => orders.push({ type, params } as Order),
  });
  return {
    begin: () => {
      const orders: Order[] = [];
      const { value, context } = machine.getInitialSnapshot(collect(orders));
      return { value, marks: context.marks as JsonObject, orders };
    },
    send: (from, event) => {
      const orders: Order[] = [];
      const scope = collect(orders);
      const here = machine.restoreSnapshot(resting(from), scope);
      const there = machine.transition(here, event, scope);
      return there === here && orders.length === 0
        ? null
        : { value: there.value, marks: there.context.marks as JsonObject, orders };
    },
  };
}

/** The names of the vocabulary. Orders do nothing here: they come out of a transition for `step` to do. Marks are kept. */
const named = setup({
  types: { events: {} as FlowEvent, context: {} as { marks: Marks } },
  actions: {
    enter: (_given, _params: ParamsOf<'enter'>) => {},
    leave: (_given, _params: ParamsOf<'leave'>) => {},
    split: (_given, _params: ParamsOf<'split'>) => {},
    pass: (_given, _params: ParamsOf<'pass'>) => {},
    finish: (_given, _params: ParamsOf<'finish'>) => {},
    stop: (_given, _params: ParamsOf<'stop'>) => {},
    arrive: assign(({ context: { marks } }, { section, branch }: ParamsOf<'arrive'>) => ({
      marks: withArrival(marks, section, branch),
    })),
    decide: assign(({ context: { marks }, event }, { section, block, exits }: ParamsOf<'decide'>) => ({
      marks: withDecision(marks, section, block, exits ?? event.exits ?? []),
    })),
    forget: assign(({ context: { marks } }, { section }: ParamsOf<'forget'>) => ({ marks: without(marks, section) })),
  },
  guards: {
    isBeyond: ({ event }, { passes }: GuardParams<'isBeyond'>) => event.passes > passes,
    isChosen: ({ event }, { exit }: GuardParams<'isChosen'>) => event.exits?.includes(exit) === true,
    areEnough: ({ context }, { section, number }: GuardParams<'areEnough'>) =>
      arrivals(context.marks, section) >= number,
    isReady: ({ context }, { section, wires, needs }: GuardParams<'isReady'>) => {
      const { taken, open } = fates(context.marks, section, wires);
      return needs !== 'all' && taken >= needs ? true : taken > 0 && open === 0;
    },
    isDead: ({ context }, { section, wires }: GuardParams<'isDead'>) => {
      const { taken, open } = fates(context.marks, section, wires);
      return taken === 0 && open === 0;
    },
  },
});

type ParamsOf<Type extends (Order | Mark)['type']> = Extract<Order | Mark, { type: Type }>['params'];
type GuardParams<Type extends Guard['type']> = Extract<Guard, { type: Type }>['params'];

/** A stored state as XState restores it; its marks are those that this machine gave. */
function resting({ value, marks }: Pick<Snapshot, 'value' | 'marks'>) {
  return {
    status: 'active' as const,
    output: undefined,
    error: undefined,
    value: value as StateValue,
    context: { marks: marks as Marks },
    children: {},
    historyValue: {},
  };
}

function ignore(): void {}
