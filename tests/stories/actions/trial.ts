import { expect, type Locator, type Page } from '@playwright/test';
import { block } from './editor.ts';
import { writeMoment } from './forms.ts';

/** Probar; gives the test beside the diagram. */
export async function openTest(page: Page): Promise<Locator> {
  await page.getByRole('banner').getByRole('button', { name: 'Probar' }).click();
  return page.getByRole('region', { name: 'Prueba', exact: true });
}

/** As whom one acts in a test. */
export function actor(run: Locator): Locator {
  return run.getByRole('combobox', { name: 'Actuar como' });
}

/** Sends the form that a test shows. */
export async function sendTest(run: Locator): Promise<void> {
  await run.getByRole('button', { name: 'Enviar', exact: true }).click();
  await expect(clockOf(run)).toBeVisible();
}

/** The clock of a test that was begun. */
export function clockOf(run: Locator): Locator {
  return run.getByRole('region', { name: 'Reloj de la prueba' });
}

/** Moves the clock of a test on to what is next. */
export async function toNext(run: Locator): Promise<void> {
  await clockOf(run).getByRole('button', { name: 'Avanzar hasta lo siguiente' }).click();
}

/** Moves the clock of a test on to a moment. */
export async function moveClock(run: Locator, date: string, time: string): Promise<void> {
  const choose = run.getByRole('button', { name: 'Avanzar hasta…' });
  if ((await choose.getAttribute('aria-expanded')) === 'false') await choose.click();
  await writeMoment(run, 'Hasta cuándo se avanza', date, time);
  await run.getByRole('button', { name: 'Avanzar', exact: true }).click();
}

/** How a block is lit by a test. */
export async function expectLit(page: Page, name: string, how: 'hecho' | 'en curso'): Promise<void> {
  await expect(block(page, name)).toHaveAccessibleName(new RegExp(`, paso \\d+ de \\d+\\..* ${how}`, 'u'));
}
