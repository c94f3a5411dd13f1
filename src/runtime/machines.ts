import { compile } from './compile.ts';
import type { Machine } from './machine.ts';
import type { PublishedProcess } from './store.ts';

/** Published versions never change, so a machine is made once for each; the oldest is forgotten when there are many. */
export function rememberedMachines(): (published: PublishedProcess) => Machine {
  const machines = new Map<string, Machine>();
  return ({ process, version, value }) => {
    const key = `${process}/${version}`;
    const known = machines.get(key);
    if (known !== undefined) return known;
    const machine = compile(value);
    const [oldest] = machines.keys();
    if (machines.size >= manyMachines && oldest !== undefined) machines.delete(oldest);
    machines.set(key, machine);
    return machine;
  };
}

const manyMachines = 50;
