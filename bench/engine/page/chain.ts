import { draw, type Drawing } from '#blocks/draw.ts';
import type { Process } from '#model/process.ts';

/** A process of so many blocks one after another: a start, forms that ask one question, an end. */
export function chainOf(blocks: number): Process {
  const asked = draw('Cadena').field('what', 'shortText', 'Qué').start('Inicio');
  return forms(asked, blocks - 2)
    .end('Fin')
    .process();
}

function forms(from: Drawing, count: number): Drawing {
  let drawn = from;
  for (let at = 1; at <= count; at += 1) drawn = drawn.form(`Paso ${at}`, { asks: ['what*'] });
  return drawn;
}
