import { exitsOf } from '#blocks/index.ts';
import { readingOrder } from '#model/graph.ts';
import type { BlockId, Process } from '#model/process.ts';
import type { Run } from '#picture/picture.ts';
import { formatList } from '#text/numbers.ts';
import { useLang } from '#ui/useLang.ts';
import { useWords } from '#ui/useWords.ts';
import { requestWords } from './request.text.ts';

/** The picture of a request in words: which blocks are done, open and not reached, in reading order. */
export function usePictureWords(process: Process, run: Run): string {
  const t = useWords(requestWords);
  const { lang } = useLang();
  const order = readingOrder(process, (block) => exitsOf(block).map((exit) => exit.id));
  const namesOf = (isMeant: (id: BlockId) => boolean) => {
    const names = order.filter(isMeant).map((id) => process.blocks[id]?.name ?? id);
    return names.length === 0 ? t('picture.none') : formatList(names, lang);
  };
  return t('picture.alt', {
    process: process.name,
    done: namesOf((id) => run.done.has(id)),
    current: namesOf((id) => run.current.has(id)),
    rest: namesOf((id) => !run.done.has(id) && !run.current.has(id)),
  });
}
