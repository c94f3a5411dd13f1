import { compile } from '#runtime/compile.ts';
import { chainOf } from './chain.ts';

/** How long compiling a process of so many blocks takes, ms, each round on a copy that nobody has seen before. */
export function measureCompile(blocks: number, rounds: number) {
  const process = chainOf(blocks);
  const times = Array.from({ length: rounds }, () => {
    const fresh = structuredClone(process);
    const began = performance.now();
    const machine = compile(fresh);
    const time = performance.now() - began;
    if (Object.keys(machine.plan.blocks).length !== blocks) throw new Error('Not every block was compiled');
    return time;
  });
  return times;
}
