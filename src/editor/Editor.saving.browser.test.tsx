import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { journalOf, openEditor, small } from './Editor.testing.tsx';

beforeEach(async () => {
  sessionStorage.clear();
  await page.viewport(1280, 800);
});

describe('saving', () => {
  test('nothing is called saved that is not, and trying again writes it', async () => {
    const journal = journalOf(small());
    await openEditor(journal);
    journal.kept.fails = true;
    await page.getByRole('textbox', { name: 'Nombre del proceso' }).fill('Alta');

    await expect.element(page.getByText(/No se pudo guardar/u)).toBeVisible();
    await page.getByRole('button', { name: 'Guardar' }).click();
    expect(journal.kept.names).toEqual([]);

    journal.kept.fails = false;
    await page.getByRole('banner').getByRole('button', { name: 'Reintentar' }).click();
    await expect.element(page.getByText(/^Guardado \d/u)).toBeVisible();
    expect(journal.kept.process.name).toBe('Alta');

    await page.getByRole('button', { name: 'Guardar' }).click();
    await expect.poll(() => journal.kept.names).toEqual([expect.stringMatching(/^Guardado \d/u)]);
  });

  test('when another tab has written, the process can only be read', async () => {
    const journal = journalOf(small());
    await openEditor(journal);
    journal.kept.lines.push({
      did: 'undo',
      entry: { id: 'x', label: { code: 'did.add' }, at: '', selectionBefore: [], selectionAfter: [], changes: [] },
    });

    await page.getByRole('textbox', { name: 'Nombre del proceso' }).fill('Alta');

    await expect.element(page.getByRole('button', { name: 'Recargar el proceso' })).toBeVisible();
  });
});

test('a test lights blocks on the diagram', async () => {
  await openEditor(journalOf(small()));

  await page.getByRole('button', { name: 'Probar' }).click();
  await page.getByRole('button', { name: 'Encender' }).click();

  await expect.element(page.getByRole('button', { name: /«Pedido».*en curso/u })).toBeVisible();
});
