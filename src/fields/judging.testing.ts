import type { Condition, Operand } from '#model/condition.ts';
import { defaultCalendar } from '#model/calendar.ts';
import { directoryOf } from '#model/directory.ts';
import type { Json, JsonObject } from '#model/json.ts';
import { emptyProcess, type Process } from '#model/process.ts';
import { fieldKindOf } from './index.ts';
import type { Judging } from './operands.ts';

const person = (id: string, name: string, manager: string | null, active = true) =>
  ({ id, name, email: `${id}@example.com`, role: 'agent', manager, active }) as const;

/** Ana leads Luis; Eva is deactivated; the committee is Ana. */
export const directory = directoryOf({
  people: [person('ana', 'Ana', null), person('luis', 'Luis', 'ana'), person('eva', 'Eva', null, false)],
  groups: [{ id: 'g1', slug: 'rfc', name: 'Comité', members: ['ana'] }],
});

const offered = [
  { id: 'o1', label: 'Bajo' },
  { id: 'o2', label: 'Alto' },
  { id: 'o3', label: 'Crítico' },
];

/** A field of every kind that asks, and a second text and number to compare with. */
export const process: Process = {
  ...emptyProcess('P', 'es'),
  fields: Object.fromEntries(
    (
      [
        ['name', 'shortText', 'Nombre'],
        ['other', 'longText', 'Otro'],
        ['cost', 'number', 'Coste', { decimals: 2, unit: '€' }],
        ['limit', 'number', 'Límite', { decimals: 2 }],
        ['day', 'date', 'Día'],
        ['at', 'dateTime', 'Momento'],
        ['impact', 'choice', 'Impacto', { choices: offered }],
        ['areas', 'choices', 'Áreas', { choices: offered }],
        ['urgent', 'yesNo', 'Urgente'],
        ['boss', 'person', 'Responsable'],
        ['team', 'people', 'Equipo'],
        ['board', 'group', 'Órgano'],
        ['plan', 'file', 'Plan'],
        ['title', 'heading', 'Título'],
      ] as const satisfies readonly (readonly [string, string, string, JsonObject?])[]
    ).map(([id, type, label, options = {}]) => [
      id,
      {
        id,
        key: id,
        type,
        label,
        help: '',
        initial: null,
        options: { ...fieldKindOf(type).freshOptions(), ...options },
      },
    ]),
  ),
};

/** Asked by Luis in Bogotá, where it is still 22:00 of 22 November. */
export const scene = (values: Judging['values']): Judging => ({
  process,
  values,
  world: {
    now: '2026-11-23T03:00:00.000Z',
    zone: 'America/Bogota',
    calendars: { default: defaultCalendar('America/Bogota') },
    directory,
  },
  requester: 'luis',
});

/** One test of a condition. */
export const ask = (field: string, op: string, to: Operand | null = null): Condition => ({ is: 'test', field, op, to });
/** A constant. */
export const value = (json: Json): Operand => ({ is: 'value', value: json });
/** People as a constant. */
export const who = (...ids: readonly string[]) => value(ids.map((id) => ({ is: 'person', id })));
/** A group as a constant. */
export const ofGroup = (id: string) => value([{ is: 'group', id }]);
/** The answer to another field. */
export const answered = (id: string): Operand => ({ is: 'field', field: id });
/** Who reads. */
export const reader = (lang: 'es' | 'en') => ({ directory, zone: 'America/Bogota', lang });
/** A moment as an answer. */
export function moment(at: string): JsonObject {
  return { at, zone: 'UTC' };
}
