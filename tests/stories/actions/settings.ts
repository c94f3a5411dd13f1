import { expect, type Locator, type Page } from '@playwright/test';
import { choose, chooseOne, pick } from './forms.ts';
import { openSettings } from './editor.ts';

/** The lists of the settings that are put in order. */
export type CardList =
  | 'Campos'
  | 'Casos'
  | 'Tareas'
  | 'Órganos que aprueban'
  | 'Ramas'
  | 'Resultados propios'
  | 'Respuestas';

/** The lines of a list of the settings. */
export function cards(panel: Locator, list: CardList): Locator {
  return panel.getByRole('list', { name: list, exact: true }).locator(':scope > li');
}

/** One line of a list of the settings. */
export function card(panel: Locator, list: CardList, name: string): Locator {
  return cards(panel, list).filter({
    has: panel.page().getByRole('button', { name: `Acciones de ${name}`, exact: true }),
  });
}

/** Unfolds a line of the settings; gives what is in it. */
export async function unfold(panel: Locator, list: CardList, name: string): Promise<Locator> {
  const one = card(panel, list, name);
  const toggle = one.getByRole('button', { expanded: false }).first();
  if ((await one.getAttribute('data-open')) === null) await toggle.click();
  await expect(one).toHaveAttribute('data-open');
  return one;
}

/** Quitar, of a line of the settings. */
export async function removeCard(page: Page, panel: Locator, list: CardList, name: string): Promise<void> {
  await panel.getByRole('button', { name: `Acciones de ${name}`, exact: true }).click();
  await page.getByRole('menuitem', { name: 'Quitar' }).click();
  await expect(card(panel, list, name)).toHaveCount(0);
}

/** Agregar campo; gives the settings of the new field. */
export async function addField(page: Page, panel: Locator, kind: string, name: string): Promise<Locator> {
  await panel.getByRole('button', { name: 'Agregar campo' }).click();
  await page.getByRole('menuitem', { name: kind, exact: true }).click();
  const box = cards(panel, 'Campos').last().getByRole('textbox', { name: 'Nombre', exact: true });
  await expect(box).toBeFocused();
  await box.fill(name);
  return card(panel, 'Campos', name);
}

/** Turns a switch of the settings on. */
export async function switchOn(settings: Locator, name: string): Promise<void> {
  const control = settings.getByRole('switch', { name, exact: true });
  await expect(control).not.toBeChecked();
  await control.click();
  await expect(control).toBeChecked();
}

/** Asks in a form for a field that another form asks for; gives its settings. */
export async function reuseField(page: Page, panel: Locator, name: string): Promise<Locator> {
  await panel.getByRole('button', { name: 'Agregar campo' }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
  return unfold(panel, 'Campos', name);
}

/** Gives a split its branches, by their names. */
export async function nameBranches(page: Page, split: string, names: readonly string[]): Promise<void> {
  const panel = await openSettings(page, split);
  for (const [at, name] of names.entries()) {
    if (at > 1) await panel.getByRole('button', { name: 'Agregar rama' }).click();
    else await unfold(panel, 'Ramas', `Rama ${at + 1}`);
    await cards(panel, 'Ramas').nth(at).getByRole('textbox', { name: 'Nombre de la rama' }).fill(name);
  }
  await page.getByRole('button', { name: 'Cerrar panel' }).click();
}

/** What an end means for a request. */
export async function endAs(page: Page, end: string, result: 'Rechazada' | 'Cancelada'): Promise<void> {
  const panel = await openSettings(page, end);
  await panel.getByRole('radio', { name: result }).check();
}

/** What a notification says. */
export async function writeMail(page: Page, notice: string, subject: string, text: string): Promise<void> {
  const panel = await openSettings(page, notice);
  await panel.getByRole('textbox', { name: 'Asunto' }).fill(subject);
  await panel.getByRole('textbox', { name: 'Texto', exact: true }).fill(text);
}

interface Task {
  readonly name: string;
  readonly who: string;
  readonly days: number;
}

/** Agregar tarea, with whom it is for and in how many days. */
export async function addTask(page: Page, panel: Locator, task: Task): Promise<void> {
  await panel.getByRole('button', { name: 'Agregar tarea' }).click();
  await fillTask(page, cards(panel, 'Tareas').last(), task);
}

/** Says what the only task of a block is, whom it is for and in how many days it is due. */
export async function giveTask(page: Page, block: string, task: Task): Promise<Locator> {
  const panel = await openSettings(page, block);
  await fillTask(page, cards(panel, 'Tareas').first(), task);
  return panel;
}

/** Says what a task is, whom it is for and in how many days it is due. */
export async function fillTask(page: Page, line: Locator, { name, who, days }: Task): Promise<void> {
  await line.getByRole('textbox', { name: 'Nombre', exact: true }).fill(name);
  await choose(page, line, 'Responsable', who);
  await line.getByText('Plazo', { exact: true }).click();
  await line.getByRole('textbox', { name: 'Cuánto' }).fill(String(days));
}

/** Says how long something takes: how many, and of which unit. */
export async function setSpan(within: Locator, count: number, unit: string): Promise<void> {
  await pick(within.page(), within, 'Unidad', unit);
  await within.getByRole('textbox', { name: 'Cuánto' }).fill(String(count));
}

/** One outcome in the settings of an approval. */
export function outcome(panel: Locator, name: string): Locator {
  return panel.getByRole('region', { name: 'Resultados' }).getByRole('group', { name, exact: true });
}

/** Where each exit of a block leads, null for nowhere; by name. */
export type Exits = Readonly<Record<string, string | null>>;

/** Where the exits of a block lead, as its settings say. */
export async function expectExits(panel: Locator, exits: Exits): Promise<void> {
  const section = panel.getByRole('region', { name: 'Salidas' });
  for (const [exit, target] of Object.entries(exits)) {
    const select = section.getByRole('combobox', { name: exit, exact: true });
    await expect(select).toHaveValue(target === null ? '' : new RegExp(`^\\d+\\. ${literal(target)}$`, 'u'));
  }
  await expect(section.getByRole('combobox')).toHaveCount(Object.keys(exits).length);
}

/** Joins an exit to a block, from the settings. */
export async function leadTo(panel: Locator, exit: string, target: string): Promise<void> {
  const select = panel.getByRole('region', { name: 'Salidas' }).getByRole('combobox', { name: exit, exact: true });
  await select.fill(target);
  await panel.page().getByRole('option', { name: target }).click();
  await expect(select).toHaveValue(new RegExp(`^\\d+\\. ${literal(target)}$`, 'u'));
}

/** Gives the block a deadline of so many days, at which a request leaves to another block. */
export async function giveDeadline(panel: Locator, days: number, target: string): Promise<void> {
  await switchOn(panel, 'Este bloque tiene un plazo');
  await panel.getByRole('group', { name: 'Vence' }).getByRole('textbox', { name: 'Cuánto' }).fill(String(days));
  await switchOn(panel, 'Salir por «Vencida» al vencer');
  await leadTo(panel, 'Vencida', target);
}

/** Nothing keeps the process from being published, and nothing is odd about it. */
export async function expectNoProblems(page: Page): Promise<void> {
  await expect(page.getByRole('region', { name: 'Problemas' })).toContainText('Sin problemas');
}

/** Asks a field in a test of a condition, the first of which is there already; gives its line. */
export async function addTest(condition: Locator, number: number, field: string): Promise<Locator> {
  if (number > 1) await condition.getByRole('button', { name: 'Condición', exact: true }).click();
  const line = condition.getByRole('group', { name: `Condición ${number}` });
  await chooseOne(condition.page(), line, 'Campo', field);
  return line;
}

/** Opens the settings of a block by double click, and checks its kind and where its exits lead. */
export async function openBlock(page: Page, name: string, kind: string, exits: Exits): Promise<Locator> {
  const panel = await openSettings(page, name);
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(kind);
  await expectExits(panel, exits);
  return panel;
}

function literal(text: string): string {
  return text.replaceAll(/[()[\]{}.*+?^$|\\]/gu, String.raw`\$&`);
}
