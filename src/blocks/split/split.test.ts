import { describe, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { test as asks } from '#blocks/drawnCondition.ts';
import { kindOf } from '#blocks/index.ts';
import { directory, play } from '#blocks/scene.testing.ts';
import type { Block, Process } from '#model/process.ts';
import { say } from '#text/i18n.ts';

const high = { name: 'Alto', when: asks('risk', 'is', 'alto') };
const never = { name: 'Nunca', when: asks('risk', 'is', 'nunca') };
const drawn = (...given: Parameters<ReturnType<typeof draw>['split']>) =>
  draw('P')
    .field('risk', 'shortText', 'Riesgo')
    .start('Inicio', { asks: ['risk'] })
    .split(...given)
    .process();
const splitIn = (process: Process): Block =>
  Object.values(process.blocks).find(({ kind }) => kind === 'split') ?? fail();

function fail(): never {
  throw new Error('there is no split');
}

function chosen(process: Process, risk: string) {
  const block = splitIn(process);
  const { scene } = play(process, 'Inicio', { f1: risk });
  return kindOf(block).choose?.(block.data, { ...scene, block });
}

function checked(process: Process): readonly string[] {
  const block = splitIn(process);
  return kindOf(block)
    .check(block, { process, directory })
    .map((issue) => `${issue.place.path} ${say(issue, 'es')}`);
}

describe('a split', () => {
  test('has an exit for each branch, called by its name or its number', () => {
    const block = splitIn(drawn('S', ['Legal', '']));
    const exits = kindOf(block).exits(block.data);
    expect(exits.map(({ id, name, said }) => [id, name ?? say(said, 'es')])).toEqual([
      ['r1', 'Legal'],
      ['r2', 'Rama 2'],
    ]);
    expect(kindOf(block).fragment(block.data)).toEqual({ is: 'split', mode: 'all', exits: ['r1', 'r2'] });
  });

  test('chooses every branch whose condition holds, and says what decided it', () => {
    const process = drawn('S', [high, never, 'Siempre']);
    expect(chosen(process, 'alto')).toMatchObject({
      exits: ['r1', 'r3'],
      facts: {
        branches: [
          { branch: 'r1', holds: true },
          { branch: 'r2', holds: false },
          { branch: 'r3', holds: true },
        ],
      },
    });
    expect(chosen(process, 'bajo')).toMatchObject({ exits: ['r3'] });
  });

  test('chooses the branch for all other cases only when no other begins', () => {
    const process = drawn('S', [high, 'Resto'], 'Resto');
    expect(chosen(process, 'alto')).toMatchObject({ exits: ['r1'] });
    expect(chosen(process, 'bajo')).toMatchObject({ exits: ['r2'] });
  });

  test('stops with words when no branch begins, and when a condition cannot be judged', () => {
    expect(chosen(drawn('S', [high, never]), 'bajo')).toMatchObject({ stopped: { code: 'split.noneHolds' } });

    const process = drawn('S', [high, never]);
    const faulty = { ...process, fields: {} };
    const outcome = chosen(faulty, 'alto');
    if (outcome === undefined || !('stopped' in outcome)) throw new Error('it was not stopped');
    expect(say(outcome.stopped, 'es')).toMatch(/^En «S» hay una condición que no se puede evaluar: /u);
  });

  test('says which names are equal, which conditions are wrong and that none may hold', () => {
    expect(checked(drawn('S', ['Legal', 'Legal ']))).toEqual([
      'branches.1.name Las ramas 1 y 2 se llaman igual: «Legal». Cambia uno de los nombres.',
    ]);
    expect(checked(drawn('S', [high, never]))).toEqual([
      'otherwise Si ninguna condición se cumple, la solicitud se detiene aquí. Marca una rama para los demás casos.',
    ]);
    expect(checked(drawn('S', [high, 'Resto'], 'Resto'))).toEqual([]);
    expect(checked({ ...drawn('S', [high, 'Siempre']), fields: {} })).toEqual([
      expect.stringMatching(/^branches\.0\.when\.field /u),
    ]);
  });
});
