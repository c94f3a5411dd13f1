import type { Said } from '#text/said.ts';
import './model.text.ts';
import { isJsonObject, type Json } from './json.ts';
import type { FieldId, Process } from './process.ts';
import { spanAfter, spanBefore, spanSaid, spanSchema, spanShapes, type Span } from './span.ts';
import { epochOf, hasFourDigits, instantAt, isDate, isInstant, isZone, toInstant } from './time.ts';
import type { Values } from './values.ts';
import type { World } from './world.ts';
import { z } from './zod.ts';

/**
 * When something is due: never, at an instant (shown in a zone), so long after its block is entered, or at the date that a
 * field holds, moved by a span.
 */
export const dueSchema = z.union([
  z.strictObject({ is: z.literal('none') }),
  z.strictObject({ is: z.literal('at'), at: z.string().refine(isInstant), zone: z.string().refine(isZone) }),
  z.strictObject({ is: z.literal('after'), ...spanShapes.minutes }),
  z.strictObject({ is: z.literal('after'), ...spanShapes.hours }),
  z.strictObject({ is: z.literal('after'), ...spanShapes.days }),
  z.strictObject({ is: z.literal('after'), ...spanShapes.workingHours }),
  z.strictObject({ is: z.literal('after'), ...spanShapes.workingDays }),
  z.strictObject({
    is: z.literal('field'),
    /** A field for a date, or for a date and a time; '' until one is chosen. */
    field: z.string(),
    /** Null: at that moment itself. */
    shift: spanSchema.nullable(),
    way: z.enum(['before', 'after']),
  }),
]);

/** When something is due. */
export type Due = Readonly<z.infer<typeof dueSchema>>;

/** What counting a moment may look at. */
export interface DueScope {
  readonly world: World;
  readonly process: Process;
  /** Latest answer per field. */
  readonly values: Values;
}

/** There is no such moment now, and why. */
export interface Absent {
  readonly absent: Said;
}

/**
 * The instant at which something is due that begins now; null for never. A date without a time is due at the last minute
 * of its day.
 */
export function dueAt(due: Due, scope: DueScope): string | null | Absent {
  switch (due.is) {
    case 'none':
      return null;
    case 'at':
      return toInstant(epochOf(due.at));
    case 'after':
      return spanAfter(scope.world.now, due, scope.world);
    case 'field':
      return fieldMoment(due, 'end', scope);
  }
}

/** Tells a moment that cannot be known from one that is. */
export function isAbsent<T>(moment: T | Absent): moment is Absent {
  return typeof moment === 'object' && moment !== null && 'absent' in moment;
}

/**
 * The instant of the date that a field holds, moved by a span.
 * @param edge what of its day a date without a time means: its first or its last minute, in the zone of the world
 */
export function fieldMoment(
  { field, shift, way }: { readonly field: FieldId; readonly shift: Span | null; readonly way: 'before' | 'after' },
  edge: 'begin' | 'end',
  { world, process, values }: DueScope,
): string | Absent {
  const known = process.fields[field];
  if (known === undefined) return { absent: { code: 'model.due.gone' } };
  const params = { field: known.label };
  const answer = values[field] ?? null;
  if (answer === null || answer === '') return { absent: { code: 'model.due.noAnswer', params } };
  const moment = momentOf(answer, edge, world.zone);
  if (moment === null) return { absent: { code: 'model.due.noDate', params } };
  const count = way === 'after' ? spanAfter : spanBefore;
  const at = shift === null ? moment : count(moment, shift, world);
  return hasFourDigits(at) ? at : { absent: { code: 'model.due.tooFar', params } };
}

/** A date that a field holds and how it is moved, in words: `2 días antes de «Fecha»`. */
export function shiftSaid(
  { field, shift, way }: { readonly field: FieldId; readonly shift: Span | null; readonly way: 'before' | 'after' },
  process: Process,
): Said {
  const known = process.fields[field];
  if (known === undefined) return { code: field === '' ? 'model.due.noField' : 'model.due.goneField' };
  if (shift === null) return { code: 'model.due.onField', params: { field: known.label } };
  return { code: `model.due.${way}Field`, params: { field: known.label, span: spanSaid(shift) } };
}

/** The instant of an answer that is a date (`YYYY-MM-DD`) or a date with a time (`{at, zone}`); null for any other. */
function momentOf(answer: Json, edge: 'begin' | 'end', zone: string): string | null {
  if (typeof answer === 'string') {
    return isDate(answer) ? instantAt({ date: answer, time: edge === 'begin' ? '00:00' : '23:59' }, zone) : null;
  }
  const at = isJsonObject(answer) ? answer['at'] : null;
  return typeof at === 'string' && isInstant(at) ? toInstant(epochOf(at)) : null;
}
