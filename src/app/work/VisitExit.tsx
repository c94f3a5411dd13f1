import { exitNameOf, exitsOf } from '#blocks/index.ts';
import type { Visit } from '#blocks/work.ts';
import type { Block } from '#model/process.ts';
import { StateBadge } from '#ui/StateBadge.tsx';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { statesWords } from './states.text.ts';

/** How a visit stands, or by which exit it was left. */
export function VisitExit({ visit, block }: { readonly visit: Visit; readonly block: Block }) {
  const t = useWords(statesWords);
  const say = useSay();
  const { state, exit } = visit;
  if (state !== 'done' || exit === null) {
    return <StateBadge tone={state === 'open' ? 'active' : 'neutral'} word={t(`visit.${state}`)} />;
  }
  const name = exitNameOf(block, exit);
  const tone = exitsOf(block).find((one) => one.id === exit)?.tone ?? 'neutral';
  return <StateBadge tone={tone} word={typeof name === 'string' ? name : say(name)} />;
}
