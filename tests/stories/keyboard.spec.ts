import type { Locator, Page } from '@playwright/test';
import { block, blockNames, diagram, saved, settings } from './actions/editor.ts';
import { blocks, processName } from './actions/release.ts';
import { rowOf, templateOf } from './actions/processes.ts';
import { card } from './actions/settings.ts';
import { owner } from './actions/start.ts';
import { expect, test } from './story.ts';

test('the template is opened, changed and saved with the keyboard alone', async ({ page }) => {
  await countPointers(page);
  await page.goto('/');
  const { keyboard } = page;

  await test.step('empezar', async () => {
    await tabTo(page, page.getByRole('textbox', { name: 'Tu nombre' }));
    await keyboard.type(owner);
    await keyboard.press('Tab');
    await keyboard.type('olga.prieto@example.com');
    await keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Procesos' })).toBeVisible();
  });

  await test.step('usar la plantilla', async () => {
    await tabTo(page, templateOf(page, processName).getByRole('button', { name: 'Usar plantilla' }));
    await keyboard.press('Enter');
    await expect.poll(() => blockNames(page).then((names) => names.length)).toBe(15);
  });

  await test.step('recorrer el diagrama y abrir los ajustes', async () => {
    await f6To(page, diagram(page));
    await keyboard.press('Home');
    await expect(block(page, blocks.start)).toBeFocused();
    await keyboard.press('ArrowRight');
    await expect(block(page, blocks.change)).toBeFocused();
    await keyboard.press('1');
    await expect(block(page, blocks.planning)).toBeFocused();
    await keyboard.press('Home');
    await keyboard.press('Enter');
    await expect(settings(page).getByRole('textbox', { name: 'Nombre', exact: true }).first()).toBeFocused();
  });

  await test.step('cambiar un campo', async () => {
    const panel = settings(page);
    const line = card(panel, 'Campos', 'Alcance');
    await tabTo(page, line.getByRole('button', { expanded: false }).first());
    await keyboard.press('Enter');
    await tabTo(page, line.getByRole('textbox', { name: 'Nombre', exact: true }));
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type('Sistemas y sedes');
    const changed = card(panel, 'Campos', 'Sistemas y sedes');
    await tabTo(page, changed.getByRole('switch', { name: 'Obligatorio' }));
    await keyboard.press('Space');
    await expect(changed.getByRole('switch', { name: 'Obligatorio' })).not.toBeChecked();
    await keyboard.press('Escape');
    await expect(block(page, blocks.start)).toBeFocused();
  });

  await test.step('guardar', async () => {
    await keyboard.press('ControlOrMeta+S');
    await expect(page.getByRole('banner').getByText(/^Guardado \d+:\d+$/u)).toBeVisible();
    await keyboard.press('Enter');
    await expect(card(settings(page), 'Campos', 'Sistemas y sedes')).not.toContainText('obligatorio');
    await keyboard.press('Escape');
  });

  await test.step('volver, y encontrarlo como se dejó', async () => {
    await tabTo(page, page.getByRole('banner').getByRole('link', { name: 'Procesos' }));
    await keyboard.press('Enter');
    const edit = rowOf(page, processName).getByRole('button', { name: 'Editar' });
    await tabTo(page, edit);
    await keyboard.press('Enter');
    await expect(saved(page)).toBeVisible();
    await f6To(page, diagram(page));
    await keyboard.press('Home');
    await keyboard.press('Enter');
    await expect(card(settings(page), 'Campos', 'Sistemas y sedes')).toBeVisible();
  });

  expect(await pointers(page)).toEqual([]);
});

/** Goes on with Tab until something has the keyboard. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let times = 0; times < 80; times += 1) {
    if (await hasFocus(wanted)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`80 times Tab did not lead to ${String(wanted)}`);
}

/** Goes round the regions with F6 until the keyboard is inside one. */
async function f6To(page: Page, region: Locator): Promise<void> {
  for (let times = 0; times < 8; times += 1) {
    if (await region.evaluate((element) => element.contains(document.activeElement))) return;
    await page.keyboard.press('F6');
  }
  throw new Error(`F6 did not lead to ${String(region)}`);
}

function hasFocus(wanted: Locator): Promise<boolean> {
  return wanted.evaluate((element) => element === document.activeElement);
}

/** Notes every event of a mouse, a pen or a finger, and every click that is not a key's. */
async function countPointers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const events = [
      'pointerdown',
      'pointerup',
      'pointermove',
      'mousedown',
      'mouseup',
      'mousemove',
      'touchstart',
      'wheel',
    ];
    const note = (event: Event) => {
      const kept = sessionStorage.getItem('pointers') ?? '';
      sessionStorage.setItem('pointers', `${kept} ${event.type}`);
    };
    for (const type of events) addEventListener(type, note, { capture: true });
    addEventListener('click', (event) => event.detail > 0 && note(event), { capture: true });
  });
}

function pointers(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (sessionStorage.getItem('pointers') ?? '').split(' ').filter((type) => type !== ''));
}
