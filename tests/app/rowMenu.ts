import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect } from 'vitest';

/** Chooses what is done with a row. As a person would: the menu has taken the focus before one of its items is pressed. */
export async function choose(name: string, action: string): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name: `Acciones de ${name}` }));
  const menu = await screen.findByRole('menu');
  await waitFor(() => expect(menu.contains(document.activeElement)).toBe(true));
  fireEvent.click(within(menu).getByRole('menuitem', { name: action }));
}
