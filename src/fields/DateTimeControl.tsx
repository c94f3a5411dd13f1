import { instantAt, isDate, isTime, wallTimeOf } from '#model/time.ts';
import { Hint } from '#ui/Hint.tsx';
import { useWords } from '#ui/useWords.ts';
import { calendarWords } from './calendar.text.ts';
import { DateControl } from './DateControl.tsx';
import styles from './DateTimeControl.module.css';
import type { HalfMoment, Moment } from './dateTime/moment.ts';
import { TimeControl } from './TimeControl.tsx';
import { zoneHere } from './useReader.tsx';

export interface DateTimeControlProps {
  readonly value: Moment | HalfMoment | null;
  readonly onChange: (value: Moment | HalfMoment | null) => void;
  readonly readOnly?: boolean;
  readonly required?: boolean;
  readonly notPast?: boolean;
}

/** A date and a time, in the zone in which the moment was meant, or else the device's. */
export function DateTimeControl({
  value,
  onChange,
  readOnly = false,
  required = false,
  notPast = false,
}: DateTimeControlProps) {
  const t = useWords(calendarWords);
  const zone = value !== null && 'zone' in value ? value.zone : zoneHere();
  const { date, time } = partsOf(value);
  return (
    <>
      <div className={styles.parts}>
        <DateControl
          aria-label={t('date')}
          required={required}
          readOnly={readOnly}
          notPast={notPast}
          value={date}
          onChange={(next) => onChange(joined(next, time, zone))}
        />
        <TimeControl readOnly={readOnly} value={time} onChange={(next) => onChange(joined(date, next, zone))} />
      </div>
      {zone !== zoneHere() && <Hint>{t('inZone', { zone })}</Hint>}
    </>
  );
}

interface Parts {
  readonly date: string | null;
  readonly time: string;
}

function partsOf(value: Moment | HalfMoment | null): Parts {
  if (value === null) return { date: null, time: '' };
  return 'at' in value ? wallTimeOf(value.at, value.zone) : value;
}

function joined(date: string | null, time: string, zone: string): Moment | HalfMoment | null {
  const hasTime = isTime(time);
  if (date === null || !isDate(date)) return hasTime ? { date: null, time } : null;
  return hasTime ? { at: instantAt({ date, time }, zone), zone } : { date, time: '' };
}
