import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { draw } from '#blocks/draw.ts';
import { block, journalOf, leadsTo, named, openEditor, small } from './Editor.testing.tsx';

beforeEach(async () => {
  sessionStorage.clear();
  await page.viewport(1280, 800);
});

describe('with the keyboard alone', () => {
  test('the diagram is one stop, and the arrows walk along the flow', async () => {
    await openEditor(journalOf(draw('Licencia').start('Pedido').approval('Jefe').end('Fin').process()));
    (block('Pedido').element() as HTMLElement).focus();

    await userEvent.keyboard('{ArrowRight}');
    await expect.element(block('Jefe')).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(block('Fin')).toHaveFocus();
    await userEvent.keyboard('{Home}');
    await expect.element(block('Pedido')).toHaveFocus();
    expect(document.querySelectorAll('[data-block][tabindex="0"]')).toHaveLength(1);
  });

  test('a block is appended, named, moved, connected, deleted, and all of it undone', async () => {
    const journal = journalOf(draw('Licencia').start('Pedido').end('Fin').process());
    const before = JSON.stringify(journal.kept.process);
    await openEditor(journal);
    (block('Fin').element() as HTMLElement).focus();

    await userEvent.keyboard('n');
    await expect.element(page.getByRole('combobox')).toHaveFocus();
    await userEvent.keyboard('apro{Enter}');
    await expect.element(page.getByRole('textbox', { name: 'Nombre del bloque' })).toHaveFocus();
    await userEvent.keyboard('Jefe{Enter}');
    await expect.element(block('Jefe')).toHaveFocus();
    await expect.poll(() => named(journal.kept.process, 'Jefe')).toBeDefined();
    const at = named(journal.kept.process, 'Jefe')?.at;

    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    await expect.poll(() => named(journal.kept.process, 'Jefe')?.at.y).toBe((at?.y ?? 0) + 20);

    await userEvent.keyboard('c');
    await expect.element(page.getByRole('dialog', { name: /Qué salida/u })).toBeVisible();
    await userEvent.keyboard('acep{Enter}');
    await expect.element(page.getByRole('dialog', { name: /A dónde lleva/u })).toBeVisible();
    await userEvent.keyboard('fin{Enter}');
    await expect.poll(() => leadsTo(journal.kept.process, 'Jefe', 'Fin')).toBe(true);
    await expect.element(block('Jefe')).toHaveFocus();

    await userEvent.keyboard('{Delete}');
    await expect.element(block('Jefe')).not.toBeInTheDocument();

    await userEvent.keyboard('{Control>}zzzzz{/Control}');
    await expect.poll(() => JSON.stringify(journal.kept.process)).toBe(before);
  });

  test('undo survives a reload', async () => {
    const journal = journalOf(small());
    const first = await openEditor(journal);
    (block('Fin').element() as HTMLElement).focus();
    await userEvent.keyboard('{F2}Final{Enter}');
    await expect.poll(() => named(journal.kept.process, 'Final')).toBeDefined();
    await first.unmount();

    await openEditor(journal);
    await userEvent.keyboard('{Control>}z{/Control}');

    await expect.poll(() => named(journal.kept.process, 'Fin')).toBeDefined();
    await expect.element(block('Fin')).toBeVisible();
  });

  test('every action is announced once', async () => {
    await openEditor(journalOf(small()));
    (block('Pedido').element() as HTMLElement).focus();

    await userEvent.keyboard('{ArrowRight}{F2}Final{Enter}');

    await expect.element(page.getByRole('status')).toHaveTextContent('Ahora se llama «Final».');
  });
});
