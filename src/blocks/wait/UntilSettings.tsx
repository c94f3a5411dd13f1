import { useState } from 'react';
import type { SettingsProps } from '#blocks/face.ts';
import type { Problems } from '#blocks/useProblems.tsx';
import { Warnings } from '#blocks/Warnings.tsx';
import type { HalfMoment } from '#fields/dateTime/moment.ts';
import { DateTimeControl } from '#fields/DateTimeControl.tsx';
import { FieldGroup } from '#fields/FieldGroup.tsx';
import { ConditionInput } from '#inputs/condition/ConditionInput.tsx';
import { FieldChoice } from '#inputs/FieldChoice.tsx';
import { ShiftInput } from '#inputs/ShiftInput.tsx';
import { SpanInput } from '#inputs/SpanInput.tsx';
import { Hint } from '#ui/Hint.tsx';
import { useWords } from '#ui/useWords.ts';
import type { Until } from './data.ts';
import { waitSettingsWords } from './WaitSettings.text.ts';

interface UntilSettingsProps extends SettingsProps {
  readonly until: Until;
  readonly problems: Problems;
  readonly onUntil: (until: Until, group?: string) => void;
}

/** The controls of what is waited for. */
export function UntilSettings({ until, process, directory, problems, onUntil }: UntilSettingsProps) {
  const t = useWords(waitSettingsWords);
  switch (until.is) {
    case 'span':
      return <SpanInput value={until.span} onChange={(span) => onUntil({ ...until, span }, 'span')} />;
    case 'moment':
      return <MomentSettings until={until} error={problems.error('until.at')} onUntil={onUntil} />;
    case 'date':
      return (
        <div data-path="until.field">
          <ShiftInput
            value={until}
            process={process}
            error={problems.error('until.field')}
            onChange={(shifted) => onUntil({ is: 'date', ...shifted }, 'date')}
          />
          <Hint>{t('wholeDay')}</Hint>
          <Warnings of={problems} path="until.field" />
        </div>
      );
    case 'condition':
      return (
        <ConditionInput
          label={t('condition')}
          path="until.when"
          value={until.when}
          process={process}
          directory={directory}
          onChange={(when) => onUntil({ ...until, when }, 'when')}
        />
      );
    case 'request':
      return (
        <div data-path="until.field">
          <FieldChoice
            label={t('number')}
            description={t('number.help')}
            error={problems.error('until.field')}
            value={until.field}
            process={process}
            accepts={({ type }) => type === 'shortText'}
            onChange={(field) => onUntil({ ...until, field })}
          />
          <Warnings of={problems} path="until.field" />
        </div>
      );
  }
}

interface MomentSettingsProps {
  readonly until: Extract<Until, { readonly is: 'moment' }>;
  readonly error: string | null;
  readonly onUntil: (until: Until) => void;
}

function MomentSettings({ until, error, onUntil }: MomentSettingsProps) {
  const t = useWords(waitSettingsWords);
  // A moment that still lacks its date or its time; until it is whole nothing is chosen.
  const [half, setHalf] = useState<HalfMoment | null>(null);
  return (
    <div data-path="until.at">
      <FieldGroup label={t('moment')} description={null} error={error} required={false}>
        <DateTimeControl
          value={until.at ?? half}
          onChange={(next) => {
            const whole = next !== null && 'at' in next ? next : null;
            setHalf(next !== null && !('at' in next) ? next : null);
            onUntil({ ...until, at: whole });
          }}
        />
      </FieldGroup>
    </div>
  );
}
