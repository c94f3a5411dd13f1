import type { Operand } from '#model/condition.ts';
import type { Directory, PersonId } from '#model/directory.ts';
import { isJsonObject, type Json } from '#model/json.ts';
import type { Field, FieldId, Process } from '#model/process.ts';
import { dayAfter, daysAfter, wallTimeOf } from '#model/time.ts';
import type { Values } from '#model/values.ts';
import type { World } from '#model/world.ts';
import type { Measure } from './operator.ts';

/** All that a condition or an expression may look at. The scene of a block is one. */
export interface Judging {
  readonly process: Pick<Process, 'fields' | 'lang'>;
  readonly values: Values;
  readonly world: World;
  readonly requester: PersonId;
}

/** What an operand stands for now; null for nothing. */
export function valueOf(operand: Operand, takes: Measure, scene: Judging): Json {
  switch (operand.is) {
    case 'value':
      return constantOf(operand.value, takes);
    case 'field':
      return ownOf(scene.values, operand.field) ?? null;
    case 'today':
      return takes === 'date' ? today(operand.days, scene.world) : null;
    case 'now':
      return takes === 'moment' ? nowMoment(operand.days, scene.world) : null;
    case 'requester':
      return scene.requester;
    case 'manager':
      return managerOf(scene.requester, scene.world.directory);
  }
}

/** A constant of a process as an answer: where people or groups are named, a process holds actors and an answer ids. */
export function constantOf(value: Json, takes: Measure): Json {
  switch (takes) {
    case 'person':
      return idsIn(value, 'person')[0] ?? null;
    case 'group':
      return idsIn(value, 'group')[0] ?? null;
    case 'people':
      return idsIn(value, 'person');
    default:
      return value;
  }
}

/** The day on which it is, so many days later, `YYYY-MM-DD`. */
function today(days: number, { now, zone }: World): string {
  return dayAfter(wallTimeOf(now, zone).date, days);
}

/** The moment at which it is, so many days later, as an answer. */
function nowMoment(days: number, { now, zone }: World): Json {
  return { at: days === 0 ? now : daysAfter(now, days, zone), zone };
}

/** The manager of somebody; null for nobody. */
export function managerOf(person: PersonId, { people }: Directory): PersonId | null {
  return ownOf(people, person)?.manager ?? null;
}

/** A field of the process. Ids come from files: `__proto__` must not find anything. */
export function fieldIn(process: Pick<Process, 'fields'>, id: FieldId): Field | undefined {
  return ownOf(process.fields, id);
}

/** What a record holds of its own. */
export function ownOf<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}

/** The ids in a list of actors, read without a schema: a condition is judged often. */
function idsIn(value: Json, is: 'person' | 'group'): readonly string[] {
  if (!Array.isArray(value)) return [];
  const actors: readonly Json[] = value;
  return actors.flatMap((actor) =>
    isJsonObject(actor) && actor['is'] === is && typeof actor['id'] === 'string' ? [actor['id']] : [],
  );
}
