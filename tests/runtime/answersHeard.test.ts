import { expect, test } from 'vitest';
import { person } from '#blocks/drawn.ts';
import type { Drawing } from '#blocks/draw.ts';
import { asks, drawn, requestOf, xIs } from '../patterns/requestOf.ts';

/** A branch that waits until `x` is yes, beside another one that makes it so without a person. */
function beside(branch: (drawing: Drawing) => Drawing): Drawing {
  const split = drawn()
    .split('S', ['Espera', 'Otra'])
    .on('Espera')
    .wait('Hasta que sea sí', { when: xIs('sí') })
    .to('J');
  return branch(split)
    .assign('Poner sí', { x: { is: 'text', text: 'sí' } })
    .join('J')
    .form('Después', asks)
    .end('Fin');
}

test('a wait hears of an answer that came because another request has ended', async () => {
  const other = drawn('Otra')
    .approval('Jefe', { voters: [person('bea')], comments: [] })
    .on('rejected')
    .end('No')
    .end('Fin');
  const process = beside((drawing) => drawing.wait('Hasta que termine', { request: 'other' }));
  const request = await requestOf(process, { x: 'no', other: 'SOL-000002' }, { other });
  // Nobody has asked for the other one yet.
  expect((await request.read()).state).toBe('stopped');
  await request.must({ do: 'begin', request: 'r2', category: 'other', values: {} });
  await request.must({ do: 'retry' }, 'bea');
  expect(await request.open()).toEqual(['Hasta que sea sí', 'Hasta que termine']);
  const act = { do: 'vote', body: 'o1', outcome: 'accepted', comment: '' };
  await request.must({ do: 'act', request: 'r2', visit: 'r2/v2', act }, 'bea');
  expect(await request.open()).toEqual(['Después']);
});

test('a wait hears of an answer that came because a deadline has passed', async () => {
  const process = beside((drawing) =>
    drawing
      .approval('Jefe', { voters: [person('bea')], comments: [] })
      .deadline({ due: { is: 'after', hours: 2 }, leaves: true })
      .on('rejected')
      .to('Poner sí')
      .on('accepted')
      .to('Poner sí')
      .on('expired'),
  );
  const request = await requestOf(process, { x: 'no' });
  expect(await request.open()).toEqual(['Hasta que sea sí', 'Jefe']);
  await request.hours(3);
  expect(await request.open()).toEqual(['Después']);
});

test('a wait hears of an answer that came because the request was taken elsewhere', async () => {
  const process = beside((drawing) => drawing.form('Paso', asks));
  const request = await requestOf(process, { x: 'no' });
  const { blocks } = process.process();
  const to = Object.values(blocks).find(({ name }) => name === 'Poner sí')?.id ?? '';
  await request.must({ do: 'move', to, reason: 'Ya es sí' }, 'bea');
  expect(await request.open()).toEqual(['Después']);
});
