import { mapActors, type Actor } from '#model/actor.ts';
import type { Condition } from '#model/condition.ts';
import type { JsonObject } from '#model/json.ts';
import type { Locks } from '#model/locks.ts';
import type { FieldId, Process } from '#model/process.ts';
import { fieldsInText, fromShown } from '#model/text.ts';
import type { ApprovalData } from './approval/data.ts';
import type { Meaning, Rule } from './approval/decide.ts';
import { renamedFields } from './drawnCondition.ts';
import type { FormData } from './form/form.ts';
import type { NotifyData } from './notify/notify.ts';
import type { StartData } from './start/start.ts';
import type { TasksData } from './tasks/data.ts';

/** How the words of a drawing become the settings of blocks. Fields are named by key. */

/** `version` asks, `version*` requires, `version!` only shows. */
type Ask = string;

/** What a start form asks. */
export interface DrawnStart {
  readonly asks?: readonly Ask[];
  /** When a question is there, by key; fields of conditions by key, too. */
  readonly shows?: Readonly<Record<string, Condition>>;
  readonly instructions?: string;
}

/** What a form asks, and whom; the requester unless said otherwise. */
export interface DrawnForm extends DrawnStart {
  readonly who?: Actor;
}

/** One body, or several; accepted and rejected unless said otherwise, the rejection with a comment. */
export interface DrawnApproval {
  readonly voters?: readonly Actor[];
  readonly rule?: DrawnRule;
  readonly bodies?: readonly { readonly name: string; readonly voters: readonly Actor[]; readonly rule?: DrawnRule }[];
  readonly outcomes?: readonly Meaning[];
  readonly names?: Readonly<Partial<Record<Meaning, string>>>;
  readonly comments?: readonly Meaning[];
  /** Outcomes of its own, whose exits are `x1`, `x2` …; without a comment unless said otherwise. */
  readonly added?: readonly { readonly name: string; readonly as: Meaning; readonly comment?: boolean }[];
  readonly instructions?: string;
}

/** A number is how many must accept. */
type DrawnRule = 'anyone' | 'all' | 'majority' | number;

/** One activity; required unless said otherwise. */
export interface DrawnTask {
  readonly name: string;
  readonly who?: Actor;
  readonly days?: number;
  readonly hours?: number;
  readonly optional?: boolean;
  readonly instructions?: string;
}

/** An e-mail. */
export interface DrawnMail {
  readonly to: readonly Actor[];
  readonly subject: string;
  readonly body: string;
}

/** A person of this copy. */
export function person(id: string): Actor {
  return { is: 'person', id };
}

/** A group of this copy. */
export function group(id: string): Actor {
  return { is: 'group', id };
}

/** Whoever is answered in the field of this key. */
export function answer(key: string): Actor {
  return { is: 'field', field: key };
}

/** Who begins the request. */
export const requester: Actor = { is: 'requester' };

/** The manager of who begins the request. */
export const manager: Actor = { is: 'manager' };

/** Settings of a start. @throws DrawError when it names a field that was not drawn before */
export function startData(drawn: DrawnStart, fields: Process['fields']): StartData {
  return {
    instructions: text(drawn.instructions, fields),
    items: (drawn.asks ?? []).map((ask) => itemOf(ask, drawn.shows ?? {}, fields)),
  };
}

/** Settings of a form. @throws DrawError */
export function formData(drawn: DrawnForm, fields: Process['fields']): FormData {
  return { who: byId(drawn.who ?? requester, fields), ...startData(drawn, fields) };
}

/** Settings of an approval. @throws DrawError */
export function approvalData(drawn: DrawnApproval, fields: Process['fields'], freshId: () => string): ApprovalData {
  const { outcomes = ['accepted', 'rejected'], names = {}, comments = ['rejected'], added = [] } = drawn;
  const bodies = drawn.bodies ?? [{ name: '', voters: drawn.voters ?? [], rule: drawn.rule ?? 'all' }];
  const outcome = (id: Meaning) => ({ name: names[id] ?? '', comment: comments.includes(id) });
  const chosen = (id: Meaning) => (outcomes.includes(id) ? outcome(id) : null);
  return {
    instructions: text(drawn.instructions, fields),
    bodies: bodies.map(({ name, voters, rule = 'all' }) => ({
      id: freshId(),
      name,
      voters: voters.map((voter) => byId(voter, fields)),
      rule: ruleOf(rule),
    })),
    outcomes: {
      accepted: outcome('accepted'),
      rejected: chosen('rejected'),
      cancelled: chosen('cancelled'),
      ...(added.length === 0
        ? {}
        : { added: added.map(({ name, as, comment = false }, at) => ({ id: `x${at + 1}`, name, comment, as })) }),
    },
  };
}

/** Settings of a tasks block. @throws DrawError */
export function tasksData(drawn: readonly DrawnTask[], fields: Process['fields'], freshId: () => string): TasksData {
  return {
    tasks: drawn.map((task) => ({
      id: freshId(),
      name: text(task.name, fields),
      instructions: text(task.instructions, fields),
      responsible: task.who === undefined ? null : byId(task.who, fields),
      due: dueOf(task),
      required: task.optional !== true,
    })),
  };
}

/** What a block locks. @throws DrawError */
export function locksData(keys: readonly string[], fields: Process['fields']): Locks {
  return keys.length === 0 ? { is: 'all' } : { is: 'some', of: keys.map((key) => ({ field: idOf(key, fields) })) };
}

/** Settings of a notification. @throws DrawError */
export function mailData(drawn: DrawnMail, fields: Process['fields']): NotifyData {
  return {
    to: drawn.to.map((actor) => byId(actor, fields)),
    subject: text(drawn.subject, fields),
    body: text(drawn.body, fields),
  };
}

/** A text with keys as it is kept, with ids. @throws DrawError when it names a field that was not drawn before */
export function text(source: string | undefined, fields: Process['fields']): string {
  const kept = fromShown(source ?? '', fields);
  const lost = fieldsInText(kept).find((id) => !Object.hasOwn(fields, id));
  if (lost !== undefined)
    throw new DrawError(`the text "${source ?? ''}" names "${lost}", which is no field drawn before it`);
  return kept;
}

/** What people wrote anywhere in raw settings: actors by key become actors by id. */
export function rawData(data: JsonObject, fields: Process['fields']): JsonObject {
  // The shape of the object stays: only actors inside change.
  return mapActors(data, (actor) => byId(actor, fields)) as JsonObject;
}

/** A drawing was written wrongly: a mistake in a program, not of a person. */
export class DrawError extends Error {
  override readonly name = 'DrawError';
  constructor(why: string) {
    super(`This process cannot be drawn: ${why}`);
  }
}

function byId(actor: Actor, fields: Process['fields']): Actor {
  return actor.is === 'field' ? { is: 'field', field: idOf(actor.field, fields) } : actor;
}

function itemOf(ask: Ask, shows: Readonly<Record<string, Condition>>, fields: Process['fields']) {
  const key = ask.replace(/[*!]$/u, '');
  const item = { field: idOf(key, fields), required: ask.endsWith('*'), readOnly: ask.endsWith('!') };
  const when = shows[key];
  return when === undefined ? item : { ...item, showWhen: renamedFields(when, (name) => idOf(name, fields)) };
}

/** The id of a field by its key. @throws DrawError */
export function idOf(key: string, fields: Process['fields']): FieldId {
  const field = Object.values(fields).find((one) => one.key === key);
  if (field === undefined) throw new DrawError(`no field "${key}" was drawn before it is named`);
  return field.id;
}

function ruleOf(rule: DrawnRule): Rule {
  return typeof rule === 'number' ? { is: 'number', number: rule } : { is: rule };
}

function dueOf({ days, hours }: DrawnTask): TasksData['tasks'][number]['due'] {
  if (days !== undefined) return { is: 'after', days };
  return hours === undefined ? { is: 'none' } : { is: 'after', hours };
}
