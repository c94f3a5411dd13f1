import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { blockFaceOf, blockFaces } from '#blocks/faces.tsx';
import { blockKinds, UnknownBlockKindError } from '#blocks/index.ts';
import { iconPath } from '#picture/icons.ts';
import { BlockIcon } from '#ui/BlockIcon.tsx';

test('every kind has a face, and no face is without its kind', () => {
  expect(Object.keys(blockFaces).sort()).toEqual(blockKinds.map((kind) => kind.kind).sort());
});

test('exactly the kinds that hold a request have a work view', () => {
  const withWork = blockKinds.filter((kind) => blockFaceOf(kind.kind).Work !== undefined);

  expect(withWork).toEqual(blockKinds.filter((kind) => kind.hold !== undefined));
});

test('a face that nobody declared is an error of its own', () => {
  expect(() => blockFaceOf('magic')).toThrow(UnknownBlockKindError);
  expect(() => blockFaceOf('constructor')).toThrow(UnknownBlockKindError);
});

test.each([
  'start',
  'form',
  'approval',
  'tasks',
  'notify',
  'end',
  'condition',
  'split',
  'join',
  'wait',
  'assign',
  'call',
  'subprocess',
])('a picture draws the icon "%s" as the screen does', (name) => {
  const { container } = render(<BlockIcon name={name} />);
  const drawn = [...container.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '');

  expect(iconPath(name)).toBe(drawn.join('').replaceAll(' -', '-'));
});
