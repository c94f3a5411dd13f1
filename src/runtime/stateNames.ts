import type { Json } from '#model/json.ts';
import type { BlockId, ExitId } from '#model/process.ts';

/**
 * Names of states. They are stored with every request, so they never change their meaning: `b2` the block; `b2!rejected`
 * its exit that leads nowhere; `b2!` an endless loop that was stopped there. Names with `/` are no blocks: `b4/` the
 * section of the split b4, `b4/x1` its branch, `b4/x1/done` a branch that has arrived; `b7/all`, `b7/wait` and so on a
 * block of a woven section that waits for its turn.
 */
export const stateNames = {
  root: '/',
  noStart: '!',
  exitStop: (block: BlockId, exit: ExitId) => `${block}!${exit}`,
  endless: (block: BlockId) => `${block}!`,
  section: (split: BlockId) => `${split}/`,
  branch: (split: BlockId, exit: ExitId) => `${split}/${exit}`,
  /** A branch before it is known whether it begins. */
  beginning: (split: BlockId, exit: ExitId) => `${split}/${exit}/begin`,
  /** A branch that has come to the join. */
  arrived: (split: BlockId, exit: ExitId) => `${split}/${exit}/done`,
  /** A branch that was not chosen. */
  spared: (split: BlockId, exit: ExitId) => `${split}/${exit}/none`,
  /** A block of a woven section with the states below. */
  thread: (block: BlockId) => `${block}/all`,
  waiting: (block: BlockId) => `${block}/wait`,
  done: (block: BlockId) => `${block}/done`,
  /** A block of a woven section to which no way leads any more. */
  dead: (block: BlockId) => `${block}/dead`,
} as const;

/** The blocks in which a stored state stands: those that work, wait for somebody or are stopped; in order, each once. */
export function openBlocksOf(value: Json): readonly BlockId[] {
  return [
    ...new Set(
      leavesOf(value)
        .filter((name) => !name.includes('/'))
        .map(blockOfState),
    ),
  ];
}

/** The block of a state's name: `b2`, also for `b2!rejected`. */
function blockOfState(state: string): BlockId {
  const end = state.indexOf('!');
  return end < 0 ? state : state.slice(0, end);
}

function leavesOf(value: Json): readonly string[] {
  if (typeof value === 'string') return [value];
  return Object.values(value ?? {}).flatMap((inner: Json) => leavesOf(inner));
}
