import { expect, it } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { faceOf } from '#blocks/faceOf.ts';
import { exitsOf } from '#blocks/index.ts';
import type { Block } from '#model/process.ts';
import { pictureOf } from '#picture/picture.ts';
import { middleOf, pictureBox } from './pictureBox.ts';

const process = draw('Corto', { lang: 'es' })
  .field('a', 'shortText', 'A')
  .start('Inicio', { asks: ['a'] })
  .end('Fin')
  .process();

it('is read from the picture, and holds the middle of every block', () => {
  const look = {
    theme: 'light',
    lang: 'es',
    say: () => 'x',
    faceOf: (block: Block) => faceOf(block, process),
    exitsOf,
  } as const;
  const box = pictureBox(pictureOf(process, look));

  expect(box.width).toBeGreaterThan(300);
  for (const id of Object.keys(process.blocks)) {
    const middle = middleOf(process, id, box);
    expect(middle?.x).toBeGreaterThan(0);
    expect(middle?.x).toBeLessThan(box.width);
    expect(middle?.y).toBeGreaterThan(0);
    expect(middle?.y).toBeLessThan(box.height);
  }
});

it('a block that is not there is nowhere', () => {
  expect(middleOf(process, 'b99', pictureBox('<svg/>'))).toBeNull();
});
