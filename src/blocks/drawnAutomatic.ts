import type { Condition } from '#model/condition.ts';
import type { Expression } from '#model/expression.ts';
import type { ExitId, Process } from '#model/process.ts';
import type { Span } from '#model/span.ts';
import type { AssignData } from './assign/assign.ts';
import type { CallData } from './call/data.ts';
import type { ConditionData } from './condition/condition.ts';
import { DrawError, idOf, text } from './drawn.ts';
import { renamedFields } from './drawnCondition.ts';
import type { JoinData } from './join/join.ts';
import type { SplitData } from './split/split.ts';
import type { SubprocessData } from './subprocess/data.ts';
import type { Until, WaitData } from './wait/data.ts';

/** How the words of a drawing become the settings of blocks that work by themselves. Fields are named by key. */

/** What a wait is for: a span, an instant, the date or the number in a field (by key), or a condition, fields by key. */
export type DrawnWait =
  | Span
  | { readonly until: string; readonly zone: string }
  | { readonly date: string; readonly before?: Span; readonly after?: Span }
  | { readonly when: Condition; readonly atMost?: Span }
  | { readonly request: string; readonly atMost?: Span };

/** A case of a condition: when it is taken, and how its exit is called; by its number unless named. */
export type DrawnCase = Condition | { readonly name: string; readonly when: Condition };

/** A branch by its name; with a condition, it begins when that holds. */
export type DrawnBranch = string | { readonly name: string; readonly when: Condition };

/** What a join waits for: all branches unless said otherwise, of the split of a name. */
export interface DrawnJoin {
  readonly first?: number;
  readonly of?: string;
}

/** A call; 20 s, not tried again unless said otherwise. */
export interface DrawnCall extends Partial<Omit<CallData, 'headers' | 'takes'>> {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Key of a field → the part of the response. */
  readonly takes?: Readonly<Record<string, string>>;
}

/** A process and the id under which it is published; which answers it begins with, and which fields here take its answers, by its keys. */
export interface DrawnSubprocess {
  readonly of: { readonly id: string; readonly process: Process };
  readonly asks?: Readonly<Record<string, Expression>>;
  /** Its key → the key of the field here. */
  readonly takes?: Readonly<Record<string, string>>;
}

/** Settings of a condition. @throws DrawError */
export function conditionData(drawn: Readonly<Record<ExitId, DrawnCase>>, fields: Process['fields']): ConditionData {
  return {
    cases: Object.entries(drawn).map(([id, one]) => {
      const { name, when } = 'when' in one ? one : { name: '', when: one };
      return { id, name, when: renamedFields(when, (key) => idOf(key, fields)) };
    }),
  };
}

/** Settings of an assignment. @throws DrawError */
export function assignData(drawn: Readonly<Record<string, Expression>>, fields: Process['fields']): AssignData {
  return {
    sets: Object.entries(drawn).map(([key, value]) => ({ field: idOf(key, fields), value: valueData(value, fields) })),
  };
}

function valueData(value: Expression, fields: Process['fields']): Expression {
  if (value.is === 'field') return { is: 'field', field: idOf(value.field, fields) };
  if (value.is === 'text') return { is: 'text', text: text(value.text, fields) };
  if (!('of' in value)) return value;
  const of = value.of.map((term) => (term.is === 'field' ? { ...term, field: idOf(term.field, fields) } : term));
  return { ...value, of };
}

/** Settings of a split; branches are `r1`, `r2` … @throws DrawError */
export function splitData(
  drawn: readonly DrawnBranch[],
  fields: Process['fields'],
  otherwise: string | undefined,
): SplitData {
  const branches = drawn.map((branch, at) => ({
    id: `r${at + 1}`,
    ...(typeof branch === 'string'
      ? { name: branch, when: null }
      : { name: branch.name, when: renamedFields(branch.when, (key) => idOf(key, fields)) }),
  }));
  const rest = branches.find(({ name }) => name === otherwise);
  if (otherwise !== undefined && rest === undefined) throw new DrawError(`no branch is called "${otherwise}"`);
  const mode = branches.some(({ when }) => when !== null) ? 'chosen' : 'all';
  return { mode, branches, otherwise: rest?.id ?? null };
}

/** Settings of a join. */
export function joinData({ first }: DrawnJoin, split: string): JoinData {
  return { waits: first === undefined ? { is: 'all' } : { is: 'first', number: first }, block: split };
}

/** Settings of a wait. @throws DrawError */
export function waitData(drawn: DrawnWait, fields: Process['fields']): WaitData {
  return { until: untilOf(drawn, fields) };
}

function untilOf(drawn: DrawnWait, fields: Process['fields']): Until {
  if ('until' in drawn) return { is: 'moment', at: { at: drawn.until, zone: drawn.zone } };
  if ('date' in drawn) {
    const { before, after } = drawn;
    const way = before === undefined ? 'after' : 'before';
    return { is: 'date', field: idOf(drawn.date, fields), shift: before ?? after ?? null, way };
  }
  if ('when' in drawn)
    return {
      is: 'condition',
      when: renamedFields(drawn.when, (key) => idOf(key, fields)),
      atMost: drawn.atMost ?? null,
    };
  if ('request' in drawn) return { is: 'request', field: idOf(drawn.request, fields), atMost: drawn.atMost ?? null };
  return { is: 'span', span: drawn };
}

/** Settings of a subprocess. @throws DrawError */
export function subprocessData(
  { of: { id, process }, asks = {}, takes = {} }: DrawnSubprocess,
  fields: Process['fields'],
): SubprocessData {
  const typeOf = (key: string) => process.fields[idOf(key, process.fields)]?.type ?? '';
  return {
    process: { is: 'process', id, name: process.name },
    asks: Object.entries(asks).map(([key, value]) => ({ key, type: typeOf(key), value: valueData(value, fields) })),
    takes: Object.entries(takes).map(([key, field]) => ({ key, type: typeOf(key), field: idOf(field, fields) })),
  };
}

/** Settings of a call. @throws DrawError */
export function callData(
  { method = 'GET', url, headers = {}, body, timeout = 20, retries, takes = {} }: DrawnCall,
  fields: Process['fields'],
): CallData {
  return {
    method,
    url: text(url, fields),
    headers: Object.entries(headers).map(([name, value]) => ({ name, value: text(value, fields) })),
    body: text(body, fields),
    timeout,
    retries: retries ?? { times: 0, wait: { minutes: 5 } },
    takes: Object.entries(takes).map(([key, path]) => ({ path, field: idOf(key, fields) })),
  };
}
