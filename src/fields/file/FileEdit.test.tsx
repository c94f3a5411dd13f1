import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Json } from '#model/json.ts';
import { Asked, sampleField } from '../asked.testing.tsx';
import type { FilePort } from '../face.ts';

beforeEach(() => localStorage.clear());
afterEach(cleanup);
afterEach(() => vi.restoreAllMocks());

const plan = { id: 's1', name: 'plan.txt', size: 4, type: 'text/plain' };

function port(change: Partial<FilePort> = {}): FilePort {
  let count = 0;
  return {
    keep: ({ name, size, type }) => Promise.resolve({ id: `k${(count += 1)}`, name, size, type }),
    open: (id) => Promise.resolve(id === 's1' ? new Blob(['plan']) : null),
    ...change,
  };
}

function attach(...files: readonly File[]) {
  const input = document.querySelector('input[type=file]');
  if (input === null) throw new Error('there is nothing to attach with');
  fireEvent.change(input, { target: { files } });
}

test('what is attached is kept at once and joins what was there', async () => {
  const onAnswer = vi.fn<(answer: Json) => void>();
  render(<Asked field={sampleField('file')} answer={[plan]} files={port()} onAnswer={onAnswer} />);

  attach(new File(['ab'], 'b.txt', { type: 'text/plain' }));

  await waitFor(() => expect(screen.getByText('b.txt')).toBeDefined());
  expect(onAnswer).toHaveBeenLastCalledWith([plan, { id: 'k1', name: 'b.txt', size: 2, type: 'text/plain' }]);
});

test('what could not be kept is told by name, and the others are kept', async () => {
  const onAnswer = vi.fn<(answer: Json) => void>();
  const keep: FilePort['keep'] = (file) =>
    file.name === 'a.txt' ? Promise.reject(new Error('full')) : port().keep(file);
  render(<Asked field={sampleField('file')} files={port({ keep })} onAnswer={onAnswer} />);

  attach(new File(['a'], 'a.txt'), new File(['b'], 'b.txt'));

  expect(await screen.findByText(/No se pudo guardar «a\.txt»/u)).toBeDefined();
  expect(screen.getByText('b.txt')).toBeDefined();
  expect(onAnswer).toHaveBeenCalledTimes(1);
});

test('a file that is too large, or one too many, is not kept', async () => {
  const large = new File(['x'], 'video.mp4');
  Object.defineProperty(large, 'size', { value: 20_000_001 });
  render(<Asked field={sampleField('file', { maxCount: 1 })} files={port()} />);

  attach(large, new File(['b'], 'b.txt'), new File(['c'], 'c.txt'));

  expect(await screen.findByText(/«video\.mp4» pesa más de 20 MB/u)).toBeDefined();
  expect(screen.getByText(/«c\.txt» no cabe/u)).toBeDefined();
  expect(screen.getByText('b.txt')).toBeDefined();
  expect(screen.queryByRole('button', { name: /Elegir archivo/u })).toBeNull();
});

test('a file is taken away by name', () => {
  const onAnswer = vi.fn<(answer: Json) => void>();
  render(<Asked field={sampleField('file')} answer={[plan]} files={port()} onAnswer={onAnswer} />);

  fireEvent.click(screen.getByRole('button', { name: 'Quitar «plan.txt»' }));

  expect(onAnswer).toHaveBeenLastCalledWith([]);
});

test('a file is downloaded under its own name', async () => {
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function download(
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download);
  });
  const saved: string[] = [];
  render(<Asked field={sampleField('file')} answer={[plan]} files={port()} readOnly />);

  fireEvent.click(screen.getByRole('button', { name: /^Descargar plan\.txt/u }));

  await waitFor(() => expect(click).toHaveBeenCalledTimes(1));
  expect(saved).toEqual(['plan.txt']);
});

test('a file that is not in this browser says so, and one that cannot be read says to try again', async () => {
  const broken = { ...plan, id: 's3', name: 'roto.txt' };
  const open: FilePort['open'] = (id) => (id === 's3' ? Promise.reject(new Error('damaged')) : Promise.resolve(null));
  render(<Asked field={sampleField('file')} answer={[plan, broken]} files={port({ open })} />);

  fireEvent.click(screen.getByRole('button', { name: /^Descargar plan\.txt/u }));
  expect(await screen.findByText(/«plan\.txt» no está guardado en este navegador/u)).toBeDefined();

  fireEvent.click(screen.getByRole('button', { name: /^Descargar roto\.txt/u }));
  expect(await screen.findByText(/No se pudo leer «roto\.txt»/u)).toBeDefined();
});
