import type { Condition, Group, Test } from '#model/condition.ts';

/** How the conditions of a group are put together, as people choose it. */
export type Join = 'all' | 'any' | 'notAny' | 'notAll';

/** A group as the builder shows it: with its own opposite folded in. */
export interface ShownGroup {
  readonly join: Join;
  readonly of: readonly Condition[];
}

/** The joins, in the order in which they are offered. */
export const joins: readonly Join[] = ['all', 'any', 'notAny', 'notAll'];

/** The test of a condition that nobody has filled in yet. */
export const blankTest: Test = { is: 'test', field: '', op: '', to: null };

/** A condition that was just added, with one test to fill in. */
export const freshCondition: Condition = { is: 'all', of: [blankTest] };

/** A condition as the builder shows it: a test alone stands in a group of one, and so does the opposite of one. */
export function shown(condition: Condition): Condition {
  const group = asGroup(condition);
  return group === null ? { is: 'all', of: [condition] } : toCondition(group);
}

/** The group that a condition is, or the opposite of a group or test; null for a test. */
export function asGroup(condition: Condition): ShownGroup | null {
  switch (condition.is) {
    case 'test':
      return null;
    case 'all':
    case 'any':
      return { join: condition.is, of: condition.of };
    case 'not': {
      const { of } = condition;
      if (of.is === 'all' || of.is === 'any') return { join: of.is === 'all' ? 'notAll' : 'notAny', of: of.of };
      return { join: 'notAny', of: [of] };
    }
  }
}

/** The condition that a group stands for. */
export function toCondition({ join, of }: ShownGroup): Condition {
  const group: Group = { is: join === 'all' || join === 'notAll' ? 'all' : 'any', of };
  return join === 'all' || join === 'any' ? group : { is: 'not', of: group };
}

/** Where the members of a group lie inside its condition. */
export function memberPath(path: string, join: Join, at: number): string {
  const inside = join === 'all' || join === 'any' ? `of.${at}` : `of.of.${at}`;
  return path === '' ? inside : `${path}.${inside}`;
}

/** Where the group itself lies: what is wrong with it as a whole is said there. */
export function groupPath(path: string, join: Join): string {
  if (join === 'all' || join === 'any') return path;
  return path === '' ? 'of' : `${path}.of`;
}
