import { draw, type Drawing } from '#blocks/draw.ts';
import type { Process } from '#model/process.ts';

/** A process of so many blocks one after another: a start, forms that ask one question, an end. */
export function chainOf(blocks: number): Process {
  const asked = draw('Cadena').field('what', 'shortText', 'Qué').start('Inicio');
  return forms(asked, blocks - 2)
    .end('Fin')
    .process();
}

/** A process whose only section has so many branches, each with a form that asks one question. */
export function branchesOf(width: number): Process {
  const names = Array.from({ length: width }, (_, at) => `Rama ${at + 1}`);
  let drawn = draw('Ramas').field('what', 'shortText', 'Qué').start('Inicio').split('Abrir', names);
  for (const name of names)
    drawn = drawn
      .on(name)
      .form(`Paso de ${name}`, { asks: ['what*'] })
      .to('Cerrar');
  return drawn.join('Cerrar').end('Fin').process();
}

function forms(from: Drawing, count: number): Drawing {
  let drawn = from;
  for (let at = 1; at <= count; at += 1) drawn = drawn.form(`Paso ${at}`, { asks: ['what*'] });
  return drawn;
}
