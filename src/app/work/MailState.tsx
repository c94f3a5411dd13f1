import type { Mail } from '#runtime/records.ts';
import { StateBadge, type Tone } from '#ui/StateBadge.tsx';
import { useWords } from '#ui/useWords.ts';
import { statesWords } from './states.text.ts';

/** How far a mail is: prepared, downloaded, or marked as sent by a person. */
export function MailState({ state }: { readonly state: Mail['state'] }) {
  const t = useWords(statesWords);
  return <StateBadge tone={tones[state]} word={t(`mail.${state}`)} />;
}

const tones: Readonly<Record<Mail['state'], Tone>> = { prepared: 'waiting', downloaded: 'active', sent: 'good' };
