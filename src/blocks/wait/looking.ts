import { toMoment } from '#fields/dateTime/moment.ts';
import { testsIn, type Condition, type Test } from '#model/condition.ts';
import { daysAfter, epochOf, instantAt, isBefore, toInstant, wallTimeOf } from '#model/time.ts';
import type { Values } from '#model/values.ts';
import type { World } from '#model/world.ts';

/**
 * The next instant at which a condition may come out otherwise though no answer changes: the beginning of the next day
 * where it names today, the moment that an answer holds where it names now. Null when time does not change it.
 */
export function nextLook(condition: Condition, values: Values, world: World): string | null {
  const later = testsIn(condition)
    .flatMap(({ test }) => turningPoints(test, values, world))
    .filter((at) => isBefore(world.now, at));
  return later.reduce<string | null>((next, at) => (next === null || isBefore(at, next) ? at : next), null);
}

function turningPoints({ field, to }: Test, values: Values, world: World): readonly string[] {
  if (to?.is === 'today') return [nextMidnight(world)];
  if (to?.is !== 'now') return [];
  const moment = toMoment(values[field] ?? null);
  if (moment === null) return [];
  // Equal at that moment, past it one millisecond later; of an hour that comes twice, days are counted to the first only.
  const at = epochOf(daysAfter(moment.at, -to.days, world.zone));
  return [at, at + 1, at + longestChange].map(toInstant);
}

/** No clock has been changed by more, but for those that skipped a day. */
const longestChange = 2 * 3_600_000;

function nextMidnight({ now, zone }: World): string {
  const today = instantAt({ date: wallTimeOf(now, zone).date, time: '00:00' }, zone);
  return daysAfter(today, 1, zone);
}
