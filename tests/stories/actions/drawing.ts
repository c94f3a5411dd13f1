import { expect, type Page } from '@playwright/test';
import { block, boxOf, diagram, dragFromPalette, dragTo, fit, port } from './editor.ts';

/** The block that every process begins with. */
export const start = 'Formulario de inicio';

/** Moves a block so that its middle lies at a place of the diagram, as shares of its width and height. */
export async function moveBlock(page: Page, name: string, x: number, y: number): Promise<void> {
  const canvas = await boxOf(diagram(page));
  await dragTo(page, block(page, name), { x: canvas.x + canvas.width * x, y: canvas.y + canvas.height * y });
}

/** A kind of the palette, a name, and where its middle goes, as shares of the diagram's width and height. */
export type Placed = readonly [kind: string, name: string, x: number, y: number];

/** With the start at the left, drags blocks from the palette to their places, and names them where they stand. */
export async function place(page: Page, blocks: readonly Placed[]): Promise<void> {
  for (let step = 0; step < 3; step += 1) await page.getByRole('button', { name: 'Alejar' }).click();
  await moveBlock(page, start, 0.07, 0.5);
  for (const [kind, name, x, y] of blocks) {
    await dragFromPalette(page, kind, x, y);
    await expect(block(page, kind)).toBeFocused();
    await page.keyboard.press('F2');
    await page.getByRole('textbox', { name: 'Nombre del bloque' }).fill(name);
    await page.keyboard.press('Enter');
    await expect(block(page, name)).toHaveAttribute('aria-pressed', 'true');
  }
}

/** An exit of a block, and where it leads. */
export type Joined = readonly [from: string, exit: string, to: string];

/** Connects by two clicks each: the way out, and the block to which it leads. */
export async function join(page: Page, ...flows: readonly Joined[]): Promise<void> {
  await fit(page);
  for (const [from, exit, to] of flows) {
    await port(page, from, exit).click();
    const hint = page.getByText(`Elige a dónde lleva «${exit}»`);
    await expect(hint).toBeVisible();
    await block(page, to).click();
    await expect(hint).toBeHidden();
  }
}
