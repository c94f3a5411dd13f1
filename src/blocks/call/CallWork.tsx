import { IconPlugConnected } from '@tabler/icons-react';
import { AloneCard } from '#blocks/AloneCard.tsx';
import type { WorkProps } from '#blocks/face.ts';
import { useNow } from '#fields/clock.tsx';
import { useReader } from '#fields/useReader.tsx';
import { formatDateTime, formatRelative } from '#text/dates.ts';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { callWorkWords } from './CallWork.text.ts';
import { readCall, readCalling, type Calling } from './data.ts';
import { originIn } from './url.ts';

/** The attempts of a call, what came of each, and when it is tried again. */
export function CallWork({ visit, block, directory }: WorkProps) {
  const t = useWords(callWorkWords);
  const say = useSay();
  const reader = useReader(directory);
  const now = useNow();
  const { method, url, retries } = readCall(block.data);
  const { attempts, next } = readCalling(visit.work);
  const isOpen = visit.state === 'open';
  const when = (at: string) => <time dateTime={at}>{formatDateTime(at, reader.zone, reader.lang)}</time>;
  const came = (outcome: Calling['attempts'][number]['outcome']) => {
    if (outcome === null) return t(isOpen ? 'onItsWay' : 'unanswered');
    return outcome.is === 'response' ? t('status', { status: outcome.status }) : say(outcome.why);
  };
  return (
    <AloneCard
      icon={IconPlugConnected}
      isOpen={isOpen}
      what={t('calls', { method, host: originIn(url) || t('own') })}
      alone={t('alone')}
    >
      <ol>
        {attempts.map(({ at, outcome }, number) => (
          <li key={at}>
            {t('attempt', { number: number + 1, most: retries.times + 1 })} {when(at)}: {came(outcome)}
          </li>
        ))}
      </ol>
      {isOpen && next !== null && (
        <p>
          {t('next')} {when(next)} {`(${formatRelative(next, now, reader.lang)})`}
        </p>
      )}
    </AloneCard>
  );
}
