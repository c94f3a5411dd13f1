import { expect, test } from 'vitest';
import { blockFaceOf, blockFaces } from '#blocks/faces.tsx';
import { blockKinds, UnknownBlockKindError } from '#blocks/index.ts';

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
