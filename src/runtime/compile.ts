import type { Process } from '#model/process.ts';
import { checkConfig } from './checkConfig.ts';
import { flowOf } from './flow.ts';
import { maxPasses } from './leading.ts';
import type { Machine } from './machine.ts';
import { planOf } from './plan.ts';
import { rememberedFlow } from './rememberedFlow.ts';
import { configOf } from './states.ts';

/** Makes the machine of a process. It never throws on a draft: what is not drawn yet becomes a stop with its place. */
export function compile(process: Process): Machine {
  const plan = planOf(process);
  const config = configOf(plan);
  checkConfig(config);
  return { process, plan, config, flow: rememberedFlow(flowOf(config), maxPasses) };
}
