import { draw } from '#blocks/draw.ts';
import type { DrawnCall } from '#blocks/drawnAutomatic.ts';
import type { Process } from '#model/process.ts';

/** A request with a name, an amount, an order number and a day, that calls. */
export function calling(drawn: DrawnCall): Process {
  return draw('P')
    .field('name', 'shortText', 'Nombre')
    .field('amount', 'number', 'Importe')
    .field('order', 'shortText', 'Pedido')
    .field('day', 'date', 'Día')
    .start('Inicio', { asks: ['name*', 'amount'] })
    .call('Llamar', drawn)
    .end('Fin')
    .process();
}
