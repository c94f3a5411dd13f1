import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { UiProvider } from '#ui/UiProvider.tsx';
import { AnswersView } from './AnswersView.tsx';
import { sampleDirectory, sampleField } from './asked.testing.tsx';
import { noFiles } from './noFiles.ts';

afterEach(cleanup);

const fields = {
  a: sampleField('shortText', {}, { id: 'a', label: 'Versión' }),
  b: sampleField('people', {}, { id: 'b', label: 'Aprobadores' }),
  c: sampleField('url', {}, { id: 'c', label: 'Enlace' }),
  d: sampleField('url', {}, { id: 'd', label: 'Otro enlace' }),
  e: sampleField('yesNo', {}, { id: 'e', label: '¿Urgente?' }),
  f: sampleField('email', {}, { id: 'f', label: 'Correo' }),
  g: sampleField('group', {}, { id: 'g', label: 'Equipo' }),
  h: sampleField('heading', {}, { id: 'h', label: 'Datos' }),
};
const values = {
  a: '2.4',
  b: ['ana', 'oscar'],
  c: 'https://example.com/plan',
  d: 'javascript:alert(1)',
  e: false,
  f: 'ana@example.com',
};

test('each answer stands under its question, headings are left out and gaps are said', () => {
  render(
    <UiProvider>
      <AnswersView
        fields={fields}
        show={[...Object.keys(fields), 'gone']}
        values={values}
        lang="es"
        directory={sampleDirectory}
        files={noFiles}
      />
    </UiProvider>,
  );

  const questions = screen.getAllByRole('term').map((term) => term.textContent);
  expect(questions).toEqual(['Versión', 'Aprobadores', 'Enlace', 'Otro enlace', '¿Urgente?', 'Correo', 'Equipo']);
  const answers = screen.getAllByRole('definition').map((answer) => answer.textContent);
  expect(answers.slice(0, 1)).toEqual(['2.4']);
  expect(answers.slice(4)).toEqual(['No', 'ana@example.com', 'Sin respuesta']);
  expect(screen.getByText('Óscar Núñez')).toBeDefined();
});

test('only safe addresses become links, and they tell nothing of this page', () => {
  render(
    <UiProvider>
      <AnswersView
        fields={fields}
        show={['c', 'd', 'f']}
        values={values}
        lang="es"
        directory={sampleDirectory}
        files={noFiles}
      />
    </UiProvider>,
  );

  const links = screen.getAllByRole('link').map((link) => [link.getAttribute('href'), link.getAttribute('rel')]);
  expect(links).toEqual([
    ['https://example.com/plan', 'noopener noreferrer'],
    ['mailto:ana@example.com', null],
  ]);
  expect(screen.getByText('javascript:alert(1)')).toBeDefined();
});
