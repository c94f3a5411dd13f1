import { exitFlow } from '#model/graph.ts';
import type { BlockId, Process } from '#model/process.ts';
import type { Said } from '#text/said.ts';
import type { Look } from './picture.ts';
import './picture.text.ts';

/** A picture in words: every block by its number, and by which exits it leads where. */
export function describe(process: Process, look: Look, order: readonly BlockId[]): string {
  if (order.length === 0) return look.say({ code: 'picture.empty' });
  const numbers = new Map(order.map((id, at) => [id, at + 1]));
  const blocks = order.map((id) => stepOf(process, look, id, numbers));
  return look.say({
    code: 'picture.about',
    params: { count: order.length, blocks: blocks.map((step) => look.say(step)).join('; ') },
  });
}

function stepOf(process: Process, look: Look, id: BlockId, numbers: ReadonlyMap<BlockId, number>): Said {
  const block = process.blocks[id];
  const exits = block === undefined ? [] : look.exitsOf(block);
  const targets = exits.flatMap((exit): readonly (string | Said)[] => {
    const number = numbers.get(exitFlow(process, id, exit.id)?.to ?? '');
    if (number === undefined) return [];
    if (exits.length === 1) return [String(number)];
    return [{ code: 'picture.exit', params: { exit: exit.name ?? exit.said, number } }];
  });
  const step = { number: numbers.get(id) ?? 0, name: block?.name ?? '' };
  if (targets.length === 0) return { code: 'picture.step', params: step };
  return { code: 'picture.leads', params: { ...step, targets } };
}
