import { describe, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { drawingOf } from '../drawing.ts';
import { besideOf, nextOf, previousOf, wiresOf } from './walk.ts';

const process = draw('Licencia')
  .start('Pedido')
  .approval('Jefe')
  .on('rejected')
  .end('Rechazada', 'rejected')
  .tasks('Instalar')
  .end('Fin')
  .from('Jefe')
  .process();
const { graph, order } = drawingOf(process);
const idOf = (name: string) => Object.values(process.blocks).find((block) => block.name === name)?.id ?? '';
const nameOf = (id: string | null) => (id === null ? null : process.blocks[id]?.name);

describe('walking along the flow', () => {
  test('goes on by the first exit that is wired, or by the one that is named', () => {
    expect(nameOf(nextOf(graph, idOf('Pedido')))).toBe('Jefe');
    expect(nameOf(nextOf(graph, idOf('Jefe')))).toBe('Instalar');
    expect(nameOf(nextOf(graph, idOf('Jefe'), 1))).toBe('Rechazada');
    expect(nextOf(graph, idOf('Jefe'), 7)).toBeNull();
    expect(nextOf(graph, idOf('Fin'))).toBeNull();
  });

  test('goes back to where one comes from', () => {
    expect(nameOf(previousOf(graph, idOf('Instalar'), order))).toBe('Jefe');
    expect(nameOf(previousOf(graph, idOf('Rechazada'), order))).toBe('Jefe');
    expect(previousOf(graph, idOf('Pedido'), order)).toBeNull();
  });

  test('goes up and down among the targets of one block', () => {
    expect(nameOf(besideOf(graph, idOf('Instalar'), 1, order))).toBe('Rechazada');
    expect(nameOf(besideOf(graph, idOf('Rechazada'), -1, order))).toBe('Instalar');
  });

  test('finds the connections of a block in the order of its exits', () => {
    const targets = wiresOf(graph, idOf('Jefe'), 'out').map((id) => nameOf(process.flows[id]?.to ?? null));

    expect(targets).toEqual(['Instalar', 'Rechazada']);
    expect(wiresOf(graph, idOf('Jefe'), 'in')).toHaveLength(1);
    expect(wiresOf(graph, idOf('Pedido'), 'in')).toEqual([]);
  });
});
