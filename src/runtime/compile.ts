import type { Fragment } from '#blocks/block.ts';
import { isStart, kindOf } from '#blocks/index.ts';
import { exitFlow } from '#model/graph.ts';
import type { Block, Process } from '#model/process.ts';
import { checkConfig } from './checkConfig.ts';
import { flowOf } from './flow.ts';
import type { Machine, Plan, PlannedBlock } from './machine.ts';
import {
  exitEvent,
  retryEvent,
  type FlowConfig,
  type FlowState,
  type FlowTransition,
  type Order,
} from './vocabulary.ts';

/** How many blocks a request may go through in one command without a person; then it is taken for an endless loop. */
export const maxPasses = 1000;

/** Makes the machine of a process. It never throws on a draft: what is not drawn yet becomes a stop with its place. */
export function compile(process: Process): Machine {
  const plan = planOf(process);
  const config = configOf(plan);
  checkConfig(config);
  return { process, plan, config, flow: flowOf(config) };
}

function planOf(process: Process): Plan {
  const blocks = Object.values(process.blocks);
  return {
    start: blocks.find(isStart)?.id ?? null,
    blocks: Object.fromEntries(blocks.map((block) => [block.id, plannedBlock(block, process)])),
  };
}

function plannedBlock(block: Block, process: Process): PlannedBlock {
  const fragment = kindOf(block).fragment(block.data);
  const targets = exitsOf(fragment).map((exit) => {
    const to = exitFlow(process, block.id, exit)?.to;
    return [exit, to !== undefined && Object.hasOwn(process.blocks, to) ? to : null] as const;
  });
  return { id: block.id, fragment, targets: Object.fromEntries(targets) };
}

function exitsOf(fragment: Fragment): readonly string[] {
  return fragment.is === 'end' ? [] : fragment.exits;
}

function configOf(plan: Plan): FlowConfig {
  const states = Object.values(plan.blocks).flatMap(statesOf);
  const nowhere: readonly [string, FlowState] = ['!', stopState({ code: 'runtime.noStart', place: {} })];
  return {
    id: 'request',
    initial: plan.start ?? '!',
    states: Object.fromEntries(plan.start === null ? [nowhere, ...states] : states),
  };
}

function statesOf(block: PlannedBlock): readonly (readonly [string, FlowState])[] {
  const { id, fragment } = block;
  switch (fragment.is) {
    case 'end':
      return [[id, { type: 'final', entry: [{ type: 'finish', params: { block: id } }] }]];
    case 'hold': {
      const entry: Order = { type: 'enter', params: { block: id } };
      const exit: Order = { type: 'leave', params: { block: id } };
      return [[id, { entry: [entry], exit: [exit], on: transitionsOf(block) }], ...stopsOf(block)];
    }
    case 'split':
    case 'join':
    case 'pass':
      return [[id, { entry: [{ type: 'pass', params: { block: id } }], on: transitionsOf(block) }], ...stopsOf(block)];
  }
}

function transitionsOf({ id, targets }: PlannedBlock): Readonly<Record<string, readonly FlowTransition[]>> {
  const exits = Object.entries(targets).map(([exit, target]) => [exitEvent(id, exit), leading(id, exit, target)]);
  return Object.fromEntries([...exits, [retryEvent(id), [{ target: id, reenter: true }]]]);
}

function leading(id: string, exit: string, target: string | null): readonly FlowTransition[] {
  if (target === null) return [{ target: `${id}!${exit}`, reenter: true }];
  return [
    { target, reenter: true, guard: { type: 'isWithin', params: { passes: maxPasses } } },
    { target: `${id}!`, reenter: true },
  ];
}

/** Where the exits lead that are not drawn yet, and where an endless loop is caught. */
function stopsOf({ id, targets }: PlannedBlock): readonly (readonly [string, FlowState])[] {
  const unwired = Object.entries(targets)
    .filter(([, target]) => target === null)
    .map(([exit]) => [`${id}!${exit}`, stopState({ code: 'runtime.unwired', place: { block: id, exit } })] as const);
  const on = { [retryEvent(id)]: [{ target: id, reenter: true }] };
  const endless = stopState({ code: 'runtime.endless', place: { block: id } });
  return [...unwired, [`${id}!`, { ...endless, on }]];
}

function stopState(params: Extract<Order, { type: 'stop' }>['params']): FlowState {
  return { entry: [{ type: 'stop', params }] };
}
