import { IconClock } from '@tabler/icons-react';
import { AloneCard } from '#blocks/AloneCard.tsx';
import type { WorkProps } from '#blocks/face.ts';
import { useNow } from '#fields/clock.tsx';
import { conditionSaid } from '#fields/conditionSaid.ts';
import { useReader } from '#fields/useReader.tsx';
import { formatDateTime, formatRelative } from '#text/dates.ts';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { atMostOf, readWait, readWaiting } from './data.ts';
import { untilSaid } from './untilSaid.ts';
import { waitWorkWords } from './WaitWork.text.ts';

/** What a request waits for, and until when at the clock of whoever reads. */
export function WaitWork({ visit, block, process, directory }: WorkProps) {
  const t = useWords(waitWorkWords);
  const say = useSay();
  const reader = useReader(directory);
  const now = useNow();
  const { until } = readWait(block.data);
  const { at, number } = readWaiting(visit.work);
  const isOpen = visit.state === 'open';
  const what = () => {
    if (until.is === 'condition') return t('holds', { condition: say(conditionSaid(until.when, process, reader)) });
    return number === null ? say(untilSaid(until, process)) : t('ends', { number });
  };
  const isLimit = atMostOf(until) !== null;
  return (
    <AloneCard
      icon={IconClock}
      isOpen={isOpen}
      what={t(isOpen ? 'waits' : 'waited', { what: what() })}
      alone={t('alone')}
    >
      {at !== null && (
        <p>
          {t(isLimit ? 'atMost' : 'until')} <time dateTime={at}>{formatDateTime(at, reader.zone, reader.lang)}</time>
          {isOpen && ` (${formatRelative(at, now, reader.lang)})`}
        </p>
      )}
    </AloneCard>
  );
}
