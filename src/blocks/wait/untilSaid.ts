import { shiftSaid } from '#model/due.ts';
import type { Process } from '#model/process.ts';
import { spanSaid } from '#model/span.ts';
import { wallTimeOf } from '#model/time.ts';
import type { Said } from '#text/said.ts';
import type { Until } from './data.ts';
import './wait.text.ts';

/** What a wait is for, in a line: `3 días hábiles`, `hasta «Fecha y hora»`. */
export function untilSaid(until: Until, process: Process): Said {
  switch (until.is) {
    case 'span':
      return spanSaid(until.span);
    case 'moment':
      return until.at === null
        ? { code: 'wait.until.unchosen' }
        : { code: 'wait.until.moment', params: dayOf(until.at) };
    case 'date': {
      if (until.field === '') return { code: 'wait.until.unchosen' };
      const field = process.fields[until.field];
      if (until.shift !== null || field === undefined)
        return { code: 'wait.until.shifted', params: { date: shiftSaid(until, process) } };
      return { code: 'wait.until.date', params: { field: field.label } };
    }
    case 'condition':
      return { code: 'wait.until.condition' };
    case 'request': {
      const field = process.fields[until.field];
      if (field === undefined) return { code: 'wait.until.someRequest' };
      return { code: 'wait.until.request', params: { field: field.label } };
    }
  }
}

function dayOf({ at, zone }: { readonly at: string; readonly zone: string }) {
  const { date, time } = wallTimeOf(at, zone);
  const [year = '', month = '', day = ''] = date.split('-');
  return { year, month, day, time };
}
