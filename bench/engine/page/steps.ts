import { chainOf } from './chain.ts';
import { openDesk } from './desk.ts';

/** Takes one request through a chain of so many blocks; how long each command took, commit included, ms. */
export async function measureSteps(blocks: number) {
  const desk = await openDesk(`chain-${blocks}`, chainOf(blocks));
  const times: number[] = [];
  const timed = async <T>(work: Promise<T>): Promise<T> => {
    const began = performance.now();
    const result = await work;
    times.push(performance.now() - began);
    return result;
  };
  let request = await timed(desk.begin());
  while (request.endedAt === null) request = await timed(desk.send(request, { f1: `${times.length}` }));
  desk.storage.close();
  return { times, state: request.state };
}
