import { expect, type Locator, type Page } from '@playwright/test';

/** The diagram. */
export function diagram(page: Page): Locator {
  return page.getByRole('application', { name: 'Diagrama' });
}

/** One block of the diagram, by its name. */
export function block(page: Page, name: string): Locator {
  return diagram(page).getByRole('button', { name: `«${name}», paso` });
}

/** One block of the diagram with its ports, as a thing that has a place. */
export function nodeOf(page: Page, name: string): Locator {
  return diagram(page)
    .locator('.react-flow__node')
    .filter({ has: page.getByRole('button', { name: `«${name}», paso` }) });
}

/** The names of all blocks that the diagram shows. */
export async function blockNames(page: Page): Promise<readonly string[]> {
  const labels = await diagram(page)
    .getByRole('button', { name: /», paso \d+ de \d+/u })
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('aria-label') ?? ''));
  return labels.map((label) => /«(.*)», paso/u.exec(label)?.[1] ?? label);
}

/** The settings beside the diagram. */
export function settings(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Ajustes y prueba' });
}

/** Brings all of the diagram into sight. */
export async function fit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ajustar a la pantalla' }).click();
}

/** Double-clicks a block, which opens its settings. */
export async function openSettings(page: Page, name: string): Promise<Locator> {
  await fit(page);
  await block(page, name).dblclick();
  const panel = settings(page);
  await expect(panel.getByRole('textbox', { name: 'Nombre', exact: true }).first()).toHaveValue(name);
  return panel;
}

/** Guardar; it ends when the draft is saved. */
export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Guardar', exact: true }).click();
  await expect(saved(page)).toBeVisible();
}

/** What the bar says once everything is written. */
export function saved(page: Page): Locator {
  return page.getByRole('banner').getByText(/^(Todo guardado|Guardado \d+:\d+)$/u);
}

/** Back to the list of processes. */
export async function leaveEditor(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('link', { name: 'Procesos' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Procesos' })).toBeVisible();
}

/** The way out of a block by one of its exits. */
export function port(page: Page, from: string, exit: string): Locator {
  return nodeOf(page, from).getByTitle(`Conectar «${exit}»`);
}

/** Drags a connection from an exit to a block, with the mouse. */
export async function connect(page: Page, from: string, exit: string, to: string): Promise<void> {
  await fit(page);
  await dragTo(page, port(page, from, exit), middleOf(await boxOf(block(page, to))));
}

/** Drags a kind of block from the palette so that its middle lies at a place of the diagram (share of its width and height). */
export async function dragFromPalette(page: Page, kind: string, x: number, y: number): Promise<void> {
  const canvas = await boxOf(diagram(page));
  await dragTo(page, paletteItem(page, kind), { x: canvas.x + canvas.width * x, y: canvas.y + canvas.height * y });
}

/** One kind of block in the palette. */
export function paletteItem(page: Page, kind: string): Locator {
  const list = page.getByRole('list', { name: 'Bloques que puedes agregar' });
  return list.getByRole('button', { name: new RegExp(`^${kind}`, 'u') });
}

/** Presses on something, moves as a hand does, and lets go at a place of the window. */
export async function dragTo(page: Page, what: Locator, to: Spot): Promise<void> {
  const from = middleOf(await boxOf(what));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, from.y + 4, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 12 });
  await page.mouse.up();
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

interface Box extends Spot {
  readonly width: number;
  readonly height: number;
}

/** Where something is on the screen, once it has come to rest. */
export async function boxOf(what: Locator): Promise<Box> {
  await what.scrollIntoViewIfNeeded();
  const box = await what.boundingBox();
  if (box === null) throw new Error(`${String(what)} is not on the screen`);
  return box;
}

export function middleOf({ x, y, width, height }: Box): Spot {
  return { x: x + width / 2, y: y + height / 2 };
}
