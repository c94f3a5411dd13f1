import { expect, it } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { emptyProcess } from '#model/process.ts';
import { startFormOf } from './startForm.ts';

it('is what the start asks, with its block', () => {
  const process = draw('Licencia', { lang: 'es' })
    .field('program', 'shortText', 'Programa')
    .start('Pedido', { asks: ['program*'] })
    .end('Finalizada')
    .process();

  expect(startFormOf(process)).toMatchObject({
    block: { name: 'Pedido' },
    instructions: '',
    items: [{ required: true, readOnly: false }],
  });
});

it('is nothing in a draft without a start', () => {
  expect(startFormOf(emptyProcess('Vacío', 'es'))).toBeNull();
});
