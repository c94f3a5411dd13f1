import type { Json } from '#model/json.ts';
import type { BlockId } from '#model/process.ts';
import type { Moved } from './flow.ts';
import { perform, type Leaving } from './orders.ts';
import { stand, type Progress } from './progress.ts';
import { BlockContractError, type Run } from './scene.ts';
import { blockOfState, exitEvent, splitEvent } from './vocabulary.ts';

/**
 * Leaves a block and goes on until every open block waits for somebody, or the request ends or stops. How many blocks
 * were left without a person goes along with each event; the machine stops the request when they are too many.
 * @throws BlockContractError
 */
export function leave(run: Run, progress: Progress, leaving: Leaving): Progress {
  const queue = [leaving];
  let at = progress;
  let passes = 0;
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    passes += 1;
    const moved = run.machine.flow.send(at.request.snapshot, { ...eventOf(next), passes });
    if (moved === null) throw new BlockContractError(next.block, `does not leave by "${eventOf(next).type}"`);
    const arrived = follow(run, at, moved, next);
    at = arrived.progress;
    queue.push(...arrived.leaving);
  }
  return at;
}

/** Does what the flow ordered, in order. */
export function follow(
  run: Run,
  progress: Progress,
  moved: Moved,
  by: Leaving | null,
): { readonly progress: Progress; readonly leaving: readonly Leaving[] } {
  const leaving: Leaving[] = [];
  let at = stand(progress, moved, blocksOf(moved.value));
  for (const order of moved.orders) {
    const done = perform(run, at, order, by);
    at = done.progress;
    if (done.leaving !== undefined) leaving.push(done.leaving);
  }
  return { progress: at, leaving };
}

function eventOf(leaving: Leaving) {
  if ('exit' in leaving) return { type: exitEvent(leaving.block, leaving.exit) };
  return { type: splitEvent(leaving.block), exits: leaving.exits };
}

/** The names of the states in which a stored state stands, outermost section first. */
export function statesOf(value: Json): readonly string[] {
  if (typeof value === 'string') return [value];
  return Object.values(value ?? {}).flatMap((inner: Json) => statesOf(inner));
}

function blocksOf(value: Json): readonly BlockId[] {
  return statesOf(value).map(blockOfState);
}
