import { expect, type Locator, type Page } from '@playwright/test';

/** Writes a text into a question. */
export async function write(form: Locator, question: string, text: string): Promise<void> {
  await form.getByRole('textbox', { name: question, exact: true }).fill(text);
}

/** Answers a question about a moment: `15/12/2030`, `22:30`. */
export async function writeMoment(form: Locator, question: string, date: string, time: string): Promise<void> {
  const group = form.getByRole('group', { name: question });
  const [hours = '', minutes = ''] = time.split(':');
  await group.getByRole('textbox', { name: 'Fecha' }).fill(date);
  await group.getByRole('textbox', { name: 'Fecha' }).press('Tab');
  await group.getByRole('spinbutton', { name: 'Hora' }).fill(hours);
  await group.getByRole('spinbutton', { name: 'Minutos' }).fill(minutes);
}

/** Chooses one or more people out of a list that is searched by typing. */
export async function choose(page: Page, form: Locator, question: string, ...names: readonly string[]): Promise<void> {
  const input = await find(page, form, question, names);
  await input.press('Tab');
  for (const name of names) await expect(form.getByText(name, { exact: true }).first()).toBeVisible();
}

/** Chooses the one answer of a question. */
export async function chooseOne(page: Page, form: Locator, question: string, name: string): Promise<void> {
  const input = await find(page, form, question, [name]);
  await expect(input).toHaveValue(name);
}

/** Chooses from a list that is not searched. */
export async function pick(page: Page, within: Locator, name: string, option: string): Promise<void> {
  await within.getByRole('combobox', { name }).first().click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function find(page: Page, form: Locator, question: string, names: readonly string[]): Promise<Locator> {
  const input = form.getByRole('combobox', { name: question, exact: true });
  for (const name of names) {
    await input.click();
    await input.fill(name);
    await page.getByRole('option', { name }).click();
  }
  return input;
}
