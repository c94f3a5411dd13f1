import { exitsOf, kindOf, newBlock } from '#blocks/index.ts';
import { sizeOf, type Size } from '#layout/size.ts';
import { inOrder, type Edit } from '#model/edit.ts';
import { addBlock } from '#model/edits/addBlock.ts';
import { connect } from '#model/edits/connect.ts';
import type { Block, ExitId, Point, Process } from '#model/process.ts';
import type { Lang } from '#text/langs.ts';
import { drawingOf } from '../drawing.ts';

/** A new block with what its kind brings along: they are added, placed and connected as one. */
export interface Party {
  /** Of the rectangle that holds them, px. */
  readonly size: Size;
  /** The exit by which the drawing goes on after them; null after an end. */
  readonly out: { readonly block: Block; readonly exit: ExitId } | null;
  /** The blocks with the top left corner of their rectangle in a place. */
  readonly placed: (at: Point) => readonly [Block, ...Block[]];
  /** Adds them there, and joins each exit of the first to the other. */
  readonly added: (at: Point, fresh: (prefix: string) => string) => Edit;
}

/** Room for connections with names of exits between the two, px. */
const between = 200;

/** A block and what its kind brings along. */
export function partyOf(process: Process, draft: Block, fresh: (prefix: string) => string, lang: Lang): Party {
  const own = sizeIn(process, draft);
  const companion = companionOf(process, draft, fresh, lang);
  const other = companion === null ? null : sizeIn(process, companion);
  const last = companion ?? draft;
  const [exit] = exitsOf(last);
  const size =
    other === null ? own : { width: own.width + between + other.width, height: Math.max(own.height, other.height) };
  const placed = ({ x, y }: Point): readonly [Block, ...Block[]] => {
    const middle = (of: Size) => y + (size.height - of.height) / 2;
    const first = { ...draft, at: { x, y: middle(own) } };
    if (companion === null || other === null) return [first];
    return [first, { ...companion, at: { x: x + own.width + between, y: middle(other) } }];
  };
  return {
    size,
    out: exit === undefined ? null : { block: last, exit: exit.id },
    placed,
    added: (at, freshId) => {
      const joined = companion === null ? [] : exitsOf(draft);
      return inOrder(
        ...placed(at).map((block) => addBlock(block)),
        ...joined.map(({ id }) => connect(freshId('c'), { block: draft.id, exit: id }, last.id)),
      );
    },
  };
}

/** "Aprobación", then "Aprobación 2". */
export function freeName(process: Process, name: string): string {
  const taken = new Set(Object.values(process.blocks).map((block) => block.name));
  for (let count = 1; ; count += 1) {
    const next = count === 1 ? name : `${name} ${count}`;
    if (!taken.has(next)) return next;
  }
}

function companionOf(process: Process, draft: Block, fresh: (prefix: string) => string, lang: Lang): Block | null {
  const brought = kindOf(draft).companion?.(draft.id);
  if (brought === undefined) return null;
  const block = newBlock(brought.kind, fresh('b'), '', draft.at, lang);
  return { ...block, name: freeName(process, block.name), data: brought.data };
}

function sizeIn(process: Process, block: Block): Size {
  const { faceOf, graph } = drawingOf(process);
  return sizeOf(faceOf(block).shape, graph.exitsOf(block).length);
}
