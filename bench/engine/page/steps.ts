import type { Process } from '#model/process.ts';
import { branchesOf, chainOf } from './chain.ts';
import { openDesk } from './desk.ts';

/** How long each command took, commit included, ms. */
interface Steps {
  readonly times: readonly number[];
  readonly state: string;
}

/** Takes one request through a chain of so many blocks. */
export function measureChain(blocks: number): Promise<Steps> {
  return measure(`chain-${blocks}`, chainOf(blocks));
}

/** Takes one request through a section of so many branches: the first command enters all of them. */
export function measureBranches(width: number): Promise<Steps> {
  return measure(`branches-${width}`, branchesOf(width));
}

async function measure(name: string, process: Process): Promise<Steps> {
  const desk = await openDesk(name, process);
  const times: number[] = [];
  const timed = async <T>(work: () => Promise<T>): Promise<T> => {
    const began = performance.now();
    const result = await work();
    times.push(performance.now() - began);
    return result;
  };
  let request = await timed(() => desk.begin());
  while (request.endedAt === null) {
    const open = (await desk.storage.requests.visits(request.id)).find((visit) => visit.state === 'open');
    if (open === undefined) throw new Error(`Request ${request.number} is open nowhere`);
    const { id: visit } = open;
    request = await timed(() => desk.send(request, { f1: visit }, { visit }));
  }
  desk.storage.close();
  return { times, state: request.state };
}
