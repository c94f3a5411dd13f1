import { TimePicker } from '@mantine/dates';
import { useLang } from '#ui/useLang.ts';
import { useWords } from '#ui/useWords.ts';
import { calendarWords } from './calendar.text.ts';

export interface TimeControlProps {
  readonly readOnly?: boolean;
  /** `HH:MM`, or '' for none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A time of the day, in 24 or 12 hours as the reader's language has it. */
export function TimeControl({ readOnly = false, value, onChange }: TimeControlProps) {
  const t = useWords(calendarWords);
  const { lang } = useLang();
  return (
    <TimePicker
      format={lang === 'en' ? '12h' : '24h'}
      amPmLabels={{ am: t('am'), pm: t('pm') }}
      hoursInputLabel={t('hours')}
      minutesInputLabel={t('minutes')}
      amPmInputLabel={t('half')}
      withDropdown
      minutesStep={5}
      readOnly={readOnly}
      value={value}
      onChange={(next) => onChange(next.slice(0, 5))}
    />
  );
}
