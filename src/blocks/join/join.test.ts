import { expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { kindOf } from '#blocks/index.ts';
import { directory } from '#blocks/scene.testing.ts';
import type { Process } from '#model/process.ts';
import { say } from '#text/i18n.ts';

const joined = (first?: number) =>
  draw('P')
    .start('Inicio')
    .split('S', ['a', 'b'])
    .on('a')
    .to('J')
    .join('J', first === undefined ? {} : { first })
    .process();

function joinIn(process: Process) {
  const block = Object.values(process.blocks).find(({ kind }) => kind === 'join');
  if (block === undefined) throw new Error('there is no join');
  return { block, kind: kindOf(block) };
}

test('a join waits for all branches of the split that it names, or for the first so many', () => {
  const { kind, block } = joinIn(joined());
  expect(kind.fragment(block.data)).toEqual({ is: 'join', needs: 'all', split: 'b2', exits: ['done'] });
  expect(kind.fragment({ ...block.data, block: '' })).toMatchObject({ split: null });
  expect(kind.fragment(joinIn(joined(1)).block.data)).toMatchObject({ needs: 1, split: 'b2' });
});

test('it says on its face what it waits for', () => {
  const faces = [joined(), joined(1), joined(2)].map((process) => {
    const { kind, block } = joinIn(process);
    return kind.face(block.data, process).summary.map((said) => say(said, 'es'));
  });
  expect(faces).toEqual([['espera todas las ramas'], ['espera la primera rama'], ['espera las primeras 2 ramas']]);
});

test('it cannot wait for more branches than there are', () => {
  const found = [joined(2), joined(3)].map((process) => {
    const { kind, block } = joinIn(process);
    return kind.check(block, { process, directory }).map((issue) => say(issue, 'es'));
  });
  expect(found).toEqual([[], ['Espera 3 ramas, pero la división solo tiene 2. Elige un número menor.']]);
});
