import { expect, type Locator, type Page } from '@playwright/test';
import { actAs, goTo } from './start.ts';
import { write } from './forms.ts';

interface Work {
  readonly title: string;
  readonly block: string;
  /** The request's number, where the same thing waits in several. */
  readonly request?: string;
}

/** Opens, as somebody, what of that title waits in their Mi trabajo; gives the open step of a block. */
export async function openWork(page: Page, person: string, { title, block, request = '' }: Work): Promise<Locator> {
  await actAs(page, person);
  await goTo(page, 'Mi trabajo');
  const lines = page.getByRole('list', { name: 'Lo que te espera' }).getByRole('listitem');
  await lines.filter({ hasText: request }).getByRole('link', { name: title, exact: true }).click();
  const open = stepOf(page, block);
  await expect(open).toContainText('Te toca a ti');
  return open;
}

/** The open step of a block on the page of a request. */
export function stepOf(page: Page, block: string): Locator {
  return page.getByRole('main').getByRole('region', { name: block });
}

interface Ballot {
  /** The body that one votes for, when the approval has several. */
  readonly body?: string;
  readonly outcome: string;
  readonly comment?: string;
}

interface Vote extends Ballot {
  readonly block: string;
  readonly request?: string;
}

/** Somebody votes; it ends when the vote is taken. */
export async function vote(page: Page, person: string, what: Vote): Promise<void> {
  const { block, body, request = '' } = what;
  const title = body === undefined ? block : `${block} · ${body}`;
  await castVote(await openWork(page, person, { title, block, request }), what);
}

/** Whoever acts votes in an open step; it ends when the vote is taken. */
export async function castVote(step: Locator, { body, outcome, comment }: Ballot): Promise<void> {
  const of = body === undefined ? '' : ` por ${body}`;
  if (comment !== undefined) await write(step, `Comentario${of}`, comment);
  const box = step.getByRole('group', { name: `Tu voto${of}`, exact: true });
  await box.getByRole('button', { name: outcome, exact: true }).click();
  await expect(box).toBeHidden();
}

/** Somebody does tasks of a block, one after another. */
export async function doTasks(page: Page, person: string, block: string, tasks: readonly string[]): Promise<void> {
  const [first = ''] = tasks;
  const step = await openWork(page, person, { title: first, block });
  for (const task of tasks) {
    const act = step.getByRole('button', { name: `Terminar «${task}»` });
    await act.click();
    await expect(act).toBeHidden();
  }
}

/** Somebody fills in a form in mid-process. */
export async function fillForm(
  page: Page,
  person: string,
  block: string,
  answers: Readonly<Record<string, string>>,
): Promise<void> {
  await answerStep(await openWork(page, person, { title: block, block }), answers);
}

/** Whoever acts answers the form of an open step; it ends when it is sent. */
export async function answerStep(step: Locator, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [question, text] of Object.entries(answers)) await write(step, question, text);
  const send = step.getByRole('button', { name: 'Enviar', exact: true });
  await send.click();
  await expect(send).toBeHidden();
}
