import type { Moved } from './flow.ts';
import { perform, type Leaving } from './orders.ts';
import { onItsWay, openVisitIn, stand, type Progress } from './progress.ts';
import { BlockContractError, type Run } from './scene.ts';
import { openBlocksOf } from './stateNames.ts';
import { exitEvent, splitEvent, type Order } from './vocabulary.ts';

/**
 * Leaves blocks, one after the other, and goes on until every open block waits for somebody, or the request ends or stops. How many blocks
 * were left without a person goes along with each event; the machine stops the request when they are too many.
 * @throws BlockContractError
 */
export function leave(run: Run, progress: Progress, ...leaving: readonly Leaving[]): Progress {
  let queue = leaving;
  let at = progress;
  let passes = 0;
  for (let [next] = queue; next !== undefined; [next] = queue) {
    passes += 1;
    queue = queue.slice(1);
    const moved = run.machine.flow.send(at.request.snapshot, { passes, ...eventOf(next) });
    if (moved === null) throw new BlockContractError(next.block, `does not leave by "${eventOf(next).type}"`);
    const arrived = follow(run, at, moved, next);
    at = arrived.progress;
    queue = [...queue.filter((one) => !isLeft(moved.orders, one)), ...arrived.leaving];
  }
  return goingOn(at);
}

/** Does what the flow ordered, in order. */
export function follow(
  run: Run,
  progress: Progress,
  moved: Moved,
  by: Leaving | null,
): { readonly progress: Progress; readonly leaving: readonly Leaving[] } {
  let leaving: readonly Leaving[] = [];
  let at = stand(progress, moved, openBlocksOf(moved.value));
  for (const order of ownFirst(moved.orders, by)) {
    const done = perform(run, at, order, by);
    at = done.progress;
    leaving = leaving.filter((one) => !isLeft([order], one));
    if (done.leaving !== undefined) leaving = [...leaving, done.leaving];
  }
  return { progress: at, leaving };
}

/** The block by which others are left is left before them: that is how the history tells it. */
function ownFirst(orders: readonly Order[], by: Leaving | null): readonly Order[] {
  const own = by === null ? undefined : orders.find((order) => isLeft([order], by));
  return own === undefined ? orders : [own, ...orders.filter((order) => order !== own)];
}

/** A request that left the place where it was stopped, because another branch took it away, is stopped no more. */
function goingOn(progress: Progress): Progress {
  const { request } = progress;
  const isIdle = request.open.some((block) => openVisitIn(progress, block) === undefined);
  if (request.stopped === null || isIdle) return progress;
  return { ...progress, request: onItsWay({ ...request, stopped: null }) };
}

/** A block that was left does no more: another branch took the request out of the section before its turn. */
function isLeft(orders: readonly Order[], { block }: Leaving): boolean {
  return orders.some((order) => order.type === 'leave' && order.params.block === block);
}

function eventOf(leaving: Leaving) {
  if ('exit' in leaving) return { type: exitEvent(leaving.block, leaving.exit) };
  return { type: splitEvent(leaving.block), exits: leaving.exits };
}
