import { DateInput } from '@mantine/dates';
import type { ReactNode } from 'react';
import { wallTimeOf } from '#model/time.ts';
import { calendarOf } from '#ui/calendar.ts';
import { useLang } from '#ui/useLang.ts';
import { useWords } from '#ui/useWords.ts';
import { calendarWords } from './calendar.text.ts';
import { useNow } from './clock.tsx';
import { toTypedDate } from './typedDate.ts';
import { zoneHere } from './useReader.tsx';

export interface DateControlProps {
  readonly label?: ReactNode;
  /** Its name where no label is seen. */
  readonly 'aria-label'?: string;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly required?: boolean;
  readonly readOnly?: boolean;
  /** `YYYY-MM-DD`, or null. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** Days before today cannot be picked in the calendar. */
  readonly notPast?: boolean;
}

/** A date to type or to pick from a calendar. */
export function DateControl({ notPast = false, onChange, ...rest }: DateControlProps) {
  const t = useWords(calendarWords);
  const { lang } = useLang();
  const today = wallTimeOf(useNow(), zoneHere()).date;
  return (
    <DateInput
      {...calendarOf(lang)}
      {...rest}
      clearable
      weekendDays={[]}
      placeholder={t('dateShape')}
      dateParser={(text) => toTypedDate(text, lang, today)}
      getDayProps={(day) => ({ disabled: notPast && day < today })}
      clearButtonProps={{ 'aria-label': t('clear') }}
      ariaLabels={{
        previousMonth: t('previousMonth'),
        nextMonth: t('nextMonth'),
        previousYear: t('previousYear'),
        nextYear: t('nextYear'),
        previousDecade: t('previousDecade'),
        nextDecade: t('nextDecade'),
      }}
      onChange={onChange}
    />
  );
}
