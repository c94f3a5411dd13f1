import { flowsOutOf } from '#model/graph.ts';
import type { Issue } from '#model/issue.ts';
import type { Block, BlockId, FieldId, Process } from '#model/process.ts';
import type { SaidParams } from '#text/said.ts';
import './blocks.text.ts';
import { itemsIn } from './asking.ts';
import { holdsRequests, isStart } from './index.ts';
import { askedIn, locksOf, type Lock } from './locks.ts';

/** What is wrong with what a block locks; paths begin with `locks`, beside its settings. */
export function checkLocks(block: Block, { fields }: Process): readonly Issue[] {
  const { locks } = block;
  if (locks === undefined) return [];
  const say = (severity: Issue['severity'], code: string, path: string): readonly Issue[] => [
    { severity, code, params: {}, place: { block: block.id, path } },
  ];
  if (!holdsRequests(block)) return say('warning', 'blocks.locks.nothingHeld', 'locks');
  if (locks.is === 'all') return [];
  if (locks.of.length === 0) return say('error', 'blocks.locks.none', 'locks.of');
  return locks.of.every(({ field }) => Object.hasOwn(fields, field))
    ? []
    : say('error', 'blocks.locks.gone', 'locks.of');
}

/** Questions that nobody will be able to answer, because on every way to their form they are locked. */
export function checkLockedQuestions(process: Process): readonly Issue[] {
  return locksOf(process).flatMap((lock) =>
    [...askedAfter(lock, process)].flatMap((field) => {
      const { open, reached } = waysOf(lock, field, process);
      const params = { label: process.fields[field]?.label ?? '', block: lock.block.name };
      return [...reached].flatMap((id) => (open.has(id) ? [] : warningsOf(process.blocks[id], field, params)));
    }),
  );
}

function askedAfter({ locks }: Lock, process: Process): ReadonlySet<FieldId> {
  const asked = new Set(Object.keys(process.blocks).flatMap((id) => askedIn(process, id)));
  return locks.is === 'all' ? asked : new Set(locks.of.flatMap(({ field }) => (asked.has(field) ? [field] : [])));
}

function warningsOf(block: Block | undefined, field: FieldId, params: SaidParams): readonly Issue[] {
  return itemsIn(block?.data['items']).flatMap((item, at): readonly Issue[] =>
    item.field !== field || item.readOnly
      ? []
      : [
          {
            severity: 'warning',
            code: 'blocks.locks.always',
            params,
            place: { block: block?.id ?? '', path: `items.${at}` },
          },
        ],
  );
}

/** A block on the way, whether the field was asked for before it, and whether it is locked there. */
interface Stand {
  readonly at: BlockId;
  readonly isAsked: boolean;
  readonly isLocked: boolean;
}

/** The blocks that a request can reach at all, and those that it can reach with the field not locked. */
function waysOf(lock: Lock, field: FieldId, process: Process) {
  const reached = new Set<BlockId>();
  const open = new Set<BlockId>();
  const seen = new Set<string>();
  const starts = Object.values(process.blocks).filter(isStart);
  const todo = starts.map(({ id }): Stand => ({ at: id, isAsked: false, isLocked: false }));
  for (let stand = todo.pop(); stand !== undefined; stand = todo.pop()) {
    const key = JSON.stringify([stand.at, stand.isAsked, stand.isLocked]);
    if (seen.has(key)) continue;
    seen.add(key);
    reached.add(stand.at);
    if (!stand.isLocked) open.add(stand.at);
    todo.push(...next(stand, lock, field, process));
  }
  return { reached, open };
}

function next({ at, isAsked, isLocked }: Stand, lock: Lock, field: FieldId, process: Process): readonly Stand[] {
  const { block, exits, until, after, locks } = lock;
  const asked = isAsked || (!after.has(at) && askedIn(process, at).includes(field));
  return flowsOutOf(process, at).map(({ from, to }): Stand => {
    const leaves = at === block.id && exits.has(from.exit) && (asked || locks.is === 'some');
    return { at: to, isAsked: asked, isLocked: (isLocked || leaves) && !until.has(to) };
  });
}
