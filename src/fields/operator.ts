import type { Json } from '#model/json.ts';
import type { Directory } from '#model/directory.ts';

/**
 * What an answer is compared as. Answers of two kinds can be compared with each other when they measure the same; ids of
 * choices mean something only in their own field.
 */
export type Measure =
  | 'text'
  | 'number'
  | 'date'
  | 'moment'
  | 'yesNo'
  | 'choice'
  | 'choices'
  | 'person'
  | 'people'
  | 'group';

/** The name of an operator; its words are `condition.op.<name>`. */
export type OperatorName =
  | 'is'
  | 'isNot'
  | 'isOneOf'
  | 'isNoneOf'
  | 'contains'
  | 'containsNot'
  | 'startsWith'
  | 'endsWith'
  | 'lessThan'
  | 'atMost'
  | 'moreThan'
  | 'atLeast'
  | 'before'
  | 'notAfter'
  | 'after'
  | 'notBefore'
  | 'onDay'
  | 'isYes'
  | 'isNo'
  | 'hasAny'
  | 'hasAll'
  | 'hasNone'
  | 'memberOf'
  | 'notMemberOf'
  | 'includes'
  | 'includesNot'
  | 'includesMemberOf'
  | 'hasMember'
  | 'isAnswered'
  | 'isEmpty';

/** One way to ask about an answer. Pure, and it never throws, whatever the answer. */
export interface Operator {
  readonly name: OperatorName;
  /** What its operand is measured as; null when it compares with nothing. */
  readonly takes: Measure | null;
  /** Whether it holds of an answer and an operand, both there. `empty` says what holds of an unanswered question. */
  readonly holds: (answer: Json, operand: Json, world: Compared) => boolean;
  readonly empty: boolean;
  /** In FEEL, true or false but never null. @param answer the name of the variable */
  readonly feel: (answer: string, operand: string) => string;
}

/** What else an operator may look at. */
export interface Compared {
  readonly directory: Directory;
  /** IANA zone in which a day of a moment begins. */
  readonly zone: string;
}

/** An operator that compares; of a question or an operand without an answer it never holds. */
export function compares(
  name: OperatorName,
  takes: Measure,
  holds: Operator['holds'],
  feel: (answer: string, operand: string) => string,
): Operator {
  return {
    name,
    takes,
    holds,
    empty: false,
    feel: (answer, operand) => `(${answer} != null and ${feel(answer, operand)})`,
  };
}

/** An operator that asks about the answer alone; of an unanswered question it never holds. */
export function asks(name: OperatorName, holds: (answer: Json) => boolean, feel: (answer: string) => string): Operator {
  return { name, takes: null, holds, empty: false, feel: (answer) => `(${answer} != null and ${feel(answer)})` };
}

/** The operator that holds exactly where another does not, so also of an unanswered question. */
export function opposite(name: OperatorName, of: Operator): Operator {
  return {
    name,
    takes: of.takes,
    holds: (answer, operand, world) => !of.holds(answer, operand, world),
    empty: !of.empty,
    feel: (answer, operand) => `not(${of.feel(answer, operand)})`,
  };
}

/** Whether there is an answer; every kind that asks has these two. */
export const isAnswered: Operator = {
  name: 'isAnswered',
  takes: null,
  holds: () => true,
  empty: false,
  feel: (answer) => `(${answer} != null)`,
};

/** Whether there is none. */
export const isUnanswered: Operator = opposite('isEmpty', isAnswered);
