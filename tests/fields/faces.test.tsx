import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { sampleDirectory, sampleField } from '#fields/asked.testing.tsx';
import { fieldFaceOf, fieldFaces } from '#fields/faces.tsx';
import { fieldKinds, UnknownFieldTypeError } from '#fields/index.ts';
import { noFiles } from '#fields/noFiles.ts';
import { UiProvider } from '#ui/UiProvider.tsx';

afterEach(cleanup);

const shared = { lang: 'es', directory: sampleDirectory, files: noFiles } as const;

test('every kind has a face, and every face a kind', () => {
  expect(Object.keys(fieldFaces).toSorted()).toEqual(fieldKinds.map(({ type }) => type).toSorted());
  expect(() => fieldFaceOf('constructor')).toThrow(UnknownFieldTypeError);
});

describe.each(fieldKinds.map((kind) => [kind.type, kind] as const))('%s', (type, kind) => {
  const field = sampleField(type, {}, { label: 'Mi pregunta', help: kind.asks ? 'Mi ayuda' : '' });
  const { Edit, Read, Builder } = fieldFaceOf(type);

  test.each([kind.empty, 'odd', 7, true, ['odd'], { odd: null }])(
    'its control shows %j with its label, help and error',
    (answer) => {
      const { container } = render(
        <UiProvider>
          <Edit
            field={field}
            answer={answer}
            onAnswer={() => undefined}
            required
            readOnly={false}
            error="Algo falta."
            {...shared}
          />
        </UiProvider>,
      );

      const words = kind.asks ? ['Mi pregunta', 'Mi ayuda', 'Algo falta.'] : ['Mi pregunta'];
      expect(words.filter((word) => !container.textContent.includes(word))).toEqual([]);
    },
  );

  test.each([kind.empty, 'odd', 7, ['odd'], { odd: null }])('its reading view shows %j without a fault', (answer) => {
    expect(() =>
      render(
        <UiProvider>
          <Read field={field} answer={answer} {...shared} />
        </UiProvider>,
      ),
    ).not.toThrow();
  });

  test('its settings show a field that was just added', () => {
    expect(() =>
      render(
        <UiProvider>
          {Builder !== undefined && (
            <Builder
              field={field}
              onField={() => undefined}
              directory={sampleDirectory}
              freshId={(prefix) => `${prefix}1`}
            />
          )}
        </UiProvider>,
      ),
    ).not.toThrow();
  });
});
