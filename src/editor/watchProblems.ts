import type * as problems from '#blocks/problems.ts';
import type { Directory } from '#model/directory.ts';
import type { Issue } from '#model/issue.ts';
import type { OtherProcess } from '#model/otherProcess.ts';
import type { BlockId, Process } from '#model/process.ts';
import { fieldsUsedIn } from '#model/references.ts';
import { loadedOnce } from '#ui/loadedOnce.ts';
import type { EditorStore } from './store.ts';

/** What is wrong in one block. */
export interface BlockProblems {
  readonly errors: number;
  readonly warnings: number;
  readonly worst: Issue['severity'];
}

/** What finds out what is wrong with a process. */
type Checks = Pick<typeof problems, 'problemsOf'>;

/** A rest this long after a change, ms, and what is wrong is worked out again: never during a gesture or a keystroke. */
const rest = 120;

/**
 * Keeps the problems of the process up to date; returns the way to stop. What finds them out and could not be loaded is
 * loaded again at the next change.
 */
export function watchProblems(
  store: EditorStore,
  directory: Directory,
  processes: readonly OtherProcess[],
  load: () => Promise<Checks> = () => import('#blocks/problems.ts'),
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isWatching = true;
  // What is wrong is told a moment after the diagram is there, and so is what finds it out.
  const checks = loadedOnce(load);
  async function look() {
    const { problemsOf } = await checks();
    if (!isWatching) return;
    const { process } = store.getState();
    store.look({ issues: problemsOf(process, directory, processes).map((issue) => placed(process, issue)) });
  }
  void look().catch(reportError);
  const stop = store.subscribe((state, before) => {
    if (state.process === before.process) return;
    clearTimeout(timer);
    timer = setTimeout(() => void look().catch(reportError), rest);
  });
  return () => {
    isWatching = false;
    clearTimeout(timer);
    stop();
  };
}

/** Problems by block, worked out once for each list of them. */
export function problemsIn(issues: readonly Issue[]): ReadonlyMap<BlockId, BlockProblems> {
  const known = byBlock.get(issues);
  if (known !== undefined) return known;
  const found = new Map<BlockId, BlockProblems>();
  for (const { place, severity } of issues) {
    if (place.block === undefined) continue;
    const { errors, warnings } = found.get(place.block) ?? { errors: 0, warnings: 0 };
    const next = severity === 'error' ? { errors: errors + 1, warnings } : { errors, warnings: warnings + 1 };
    found.set(place.block, { ...next, worst: next.errors > 0 ? 'error' : 'warning' });
  }
  byBlock.set(issues, found);
  return found;
}

/** What is wrong with a field or a connection is mended in a block: where it is used or where it leaves. */
function placed(process: Process, issue: Issue): Issue {
  const { block, field, flow } = issue.place;
  if (block !== undefined) return issue;
  const from = flow === undefined ? undefined : process.flows[flow]?.from.block;
  const user =
    field === undefined ? undefined : Object.values(process.blocks).find(({ data }) => fieldsUsedIn(data).has(field));
  const found = from ?? user?.id;
  return found === undefined ? issue : { ...issue, place: { ...issue.place, block: found } };
}

const byBlock = new WeakMap<readonly Issue[], ReadonlyMap<BlockId, BlockProblems>>();
