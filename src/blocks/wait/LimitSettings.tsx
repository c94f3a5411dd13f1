import { Switch } from '@mantine/core';
import { SpanInput } from '#inputs/SpanInput.tsx';
import type { Span } from '#model/span.ts';
import { useWords } from '#ui/useWords.ts';
import { waitSettingsWords } from './WaitSettings.text.ts';

interface LimitSettingsProps {
  readonly atMost: Span | null;
  readonly onAtMost: (atMost: Span | null) => void;
}

/** How long a wait may take that knows no end of its own. */
export function LimitSettings({ atMost, onAtMost }: LimitSettingsProps) {
  const t = useWords(waitSettingsWords);
  return (
    <>
      <Switch
        // The label holds the help too, which describes and does not name.
        aria-label={t('atMost')}
        label={t('atMost')}
        description={t('atMost.help')}
        checked={atMost !== null}
        onChange={(event) => onAtMost(event.currentTarget.checked ? { days: 30 } : null)}
      />
      {atMost !== null && <SpanInput min={1} value={atMost} onChange={onAtMost} />}
    </>
  );
}
