import { expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { rememberedMachines } from './machines.ts';

const value = draw('Corto').start('Inicio').end('Fin').process();

test('a version has one machine, and only the oldest of more than fifty is forgotten', () => {
  const machineOf = rememberedMachines();
  const of = (version: number) => machineOf({ process: 'x1', version, value });
  const first = of(1);
  const second = of(2);
  expect(of(1)).toBe(first);
  expect(second).not.toBe(first);
  expect(machineOf({ process: 'x2', version: 1, value })).not.toBe(first);

  for (let version = 3; version < 50; version += 1) of(version);
  expect(of(1)).toBe(first);

  of(50);
  expect(of(2)).toBe(second);
  expect(of(1)).not.toBe(first);
});
