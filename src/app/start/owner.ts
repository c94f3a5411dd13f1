import { isEmailAddress } from '#fields/email/email.ts';
import type { Person } from '#model/directory.ts';
import type { Said } from '#text/said.ts';

/** What the first start asks. */
export interface OwnerAnswers {
  readonly name: string;
  readonly email: string;
}

/** What is wrong with the answers, per question; null when nothing is. */
export type OwnerProblems = Readonly<Record<keyof OwnerAnswers, Said | null>>;

/** Checks the answers. `others` are the people who come along: two people cannot share an e-mail. */
export function checkOwner(answers: OwnerAnswers, others: readonly Person[]): OwnerProblems {
  return { name: checkName(answers.name.trim()), email: checkEmail(answers.email.trim(), others) };
}

/** Whether everything is in order. */
export function isInOrder(problems: OwnerProblems): boolean {
  return problems.name === null && problems.email === null;
}

/** Whoever answers the first start: the owner of this copy, an administrator. */
export function ownerOf(answers: OwnerAnswers, id: string): Person {
  const [name, email] = [answers.name.trim(), answers.email.trim()];
  return { id, name, email, role: 'administrator', manager: null, active: true };
}

function checkName(name: string): Said | null {
  if (name === '') return { code: 'welcome.name.missing' };
  return name.length > 120 ? { code: 'welcome.name.long' } : null;
}

function checkEmail(email: string, others: readonly Person[]): Said | null {
  if (email === '') return { code: 'welcome.email.missing' };
  if (!isEmailAddress(email)) return { code: 'welcome.email.wrong' };
  const isTaken = others.some((other) => other.email.toLowerCase() === email.toLowerCase());
  return isTaken ? { code: 'welcome.email.sample' } : null;
}
