import { blockKinds, newBlock } from '#blocks/index.ts';
import { emptyProcess, type Process } from '#model/process.ts';
import type { Lang } from '#text/langs.ts';

/** A process that has what every process has exactly one of. */
export function startOnly(name: string, lang: Lang): Process {
  const process = emptyProcess(name, lang);
  const blocks = blockKinds
    .filter((kind) => !kind.isAddable)
    .map(({ kind }, at) => newBlock(kind, `b${at + 1}`, '', { x: 0, y: 0 }, lang));
  return { ...process, blocks: Object.fromEntries(blocks.map((block) => [block.id, block])) };
}
