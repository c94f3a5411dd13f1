import { WholeNumber } from '#fields/WholeNumber.tsx';
import { SpanInput } from '#inputs/SpanInput.tsx';
import { Section } from '#ui/Section.tsx';
import { useWords } from '#ui/useWords.ts';
import type { CallPartProps } from './CallSettings.tsx';
import { callSettingsWords } from './CallSettings.text.ts';
import { callLimits } from './data.ts';

/** How long one attempt may take, and how often it is tried again. */
export function AttemptSettings({ data, onData }: CallPartProps) {
  const t = useWords(callSettingsWords);
  const { retries } = data;
  return (
    <Section title={t('attempts')} description={t('attempts.help')}>
      <WholeNumber
        label={t('timeout')}
        min={1}
        max={callLimits.seconds}
        value={data.timeout}
        onChange={(timeout) => onData('timeout', { ...data, timeout }, 'timeout')}
      />
      <WholeNumber
        label={t('times')}
        min={0}
        max={callLimits.retries}
        value={retries.times}
        onChange={(times) => onData('retries', { ...data, retries: { ...retries, times } }, 'times')}
      />
      {retries.times > 0 && (
        <SpanInput
          min={1}
          value={retries.wait}
          onChange={(wait) => onData('retries', { ...data, retries: { ...retries, wait } }, 'wait')}
        />
      )}
    </Section>
  );
}
