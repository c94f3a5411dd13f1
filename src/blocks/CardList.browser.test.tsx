import { useState } from 'react';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { UiProvider } from '#ui/UiProvider.tsx';
import { CardList } from './CardList.tsx';
import { moved, without } from './moved.ts';
import { useOpenCards } from './useOpenCards.tsx';

function Letters() {
  const [letters, setLetters] = useState(['A', 'B', 'C']);
  const open = useOpenCards();
  return (
    <CardList
      label="Letras"
      open={open}
      cards={letters.map((id) => ({ id, name: id, title: id, isWrong: false, body: id }))}
      onMove={(from, to) => setLetters([...moved(letters, from, to)])}
      onRemove={(at) => setLetters([...without(letters, at)])}
    />
  );
}

test('a card is dragged by its handle to another place', async () => {
  const screen = await render(
    <UiProvider>
      <Letters />
    </UiProvider>,
  );
  const cards = () => screen.getByRole('listitem');
  const names = () =>
    cards()
      .elements()
      .map((card) => card.querySelector('button')?.textContent);
  expect(names()).toEqual(['A', 'B', 'C']);

  await screen
    .getByTitle('Arrastrar para ordenar')
    .first()
    .dropTo(cards().nth(2), { targetPosition: { x: 60, y: 36 } });
  await expect.poll(names).toEqual(['B', 'C', 'A']);

  await screen
    .getByTitle('Arrastrar para ordenar')
    .nth(2)
    .dropTo(cards().first(), { targetPosition: { x: 60, y: 4 } });
  await expect.poll(names).toEqual(['A', 'B', 'C']);
});
