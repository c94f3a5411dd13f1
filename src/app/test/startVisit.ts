import { unlocked } from '#blocks/locked.ts';
import { isStart, kindOf } from '#blocks/index.ts';
import type { Visit, WorkItem } from '#blocks/work.ts';
import type { PersonId } from '#model/directory.ts';
import type { Refusal } from '#model/issue.ts';
import type { Block, Process } from '#model/process.ts';
import type { World } from '#model/world.ts';

/** The start of a process as somebody finds it before the request exists. */
export interface Beginning {
  readonly block: Block;
  readonly visit: Visit;
  readonly items: readonly WorkItem[];
}

/**
 * Enters the start of a process for somebody, as the engine will when the request is sent, so that its own work view
 * can be shown before. Null when the process has no start.
 */
export function startVisit(
  process: Process,
  requester: PersonId,
  world: World,
): Beginning | { readonly stopped: Refusal } | null {
  const block = Object.values(process.blocks).find(isStart);
  const hold = block && kindOf(block).hold;
  if (block === undefined || hold === undefined) return null;
  const visit = { id: 'v1', round: 1 };
  const request = { number: '', title: '' };
  const entered = hold.enter(block.data, {
    world,
    process,
    block,
    visit,
    values: {},
    locked: unlocked,
    requester,
    request,
  });
  if ('stopped' in entered) return entered;
  const whole: Visit = {
    ...visit,
    request: '',
    block: block.id,
    state: 'open',
    enteredAt: world.now,
    leftAt: null,
    exit: null,
    work: entered.work,
    sent: null,
  };
  const items = entered.items.map((item) => ({
    ...item,
    id: `${visit.id}/${item.part}`,
    request: '',
    visit: visit.id,
    block: block.id,
  }));
  return { block, visit: whole, items };
}
