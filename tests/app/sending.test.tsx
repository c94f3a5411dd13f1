import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { person } from '#blocks/drawn.ts';
import { category, workplace } from './workplace.tsx';

afterEach(cleanup);

const licence = draw('Licencia', { lang: 'es' })
  .field('program', 'shortText', 'Programa')
  .field('why', 'shortText', 'Motivo')
  .titled('Licencia de {{program}}')
  .start('Pedido', { asks: ['program*', 'why'] })
  .approval('Jefe', { voters: [person('p-director')] })
  .on('rejected')
  .end('Rechazada', 'rejected')
  .end('Finalizada')
  .process();

const form = `/catalogo/${category}`;

it('the catalogue offers the categories that a published process serves, and finds them by words', async () => {
  const { show } = await workplace(licence);
  show('/catalogo', 'p-requester');

  const offered = await screen.findByRole('link', { name: 'Instalación de programas' });
  expect(offered.getAttribute('href')).toBe(form);
  expect(screen.queryByRole('link', { name: 'Gestión de lanzamientos' })).toBeNull();

  fireEvent.change(screen.getByRole('searchbox', { name: 'Buscar en el catálogo' }), { target: { value: 'nada así' } });
  expect(screen.queryByRole('link', { name: 'Instalación de programas' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Ver todo el catálogo' }));
  expect(screen.getByRole('link', { name: 'Instalación de programas' })).toBeTruthy();
});

it('a start form that is sent becomes a request, whose page opens with its number', async () => {
  const { show, storage } = await workplace(licence);
  show(form, 'p-requester');

  fireEvent.change(await screen.findByRole('textbox', { name: /Programa/u }), { target: { value: 'Editor 4' } });
  fireEvent.click(screen.getByRole('button', { name: 'Enviar solicitud' }));

  const heading = await screen.findByRole('heading', { level: 1, name: 'SOL-000001 Licencia de Editor 4' });
  expect(heading).toBeTruthy();
  const [request] = await storage.requests.list({});
  expect(request).toMatchObject({ requester: 'p-requester', category, state: 'open' });
  await waitFor(async () => expect(await storage.forms.read(category, 'p-requester')).toBeNull());
});

it('a required answer that is missing is said beside the form, and nothing is sent', async () => {
  const { show, storage } = await workplace(licence);
  show(form, 'p-requester');

  fireEvent.click(await screen.findByRole('button', { name: 'Enviar solicitud' }));

  expect(await screen.findByRole('button', { name: 'Programa' })).toBeTruthy();
  expect(await storage.requests.list({})).toEqual([]);
});

it('what was filled in and not sent is there again, for that person only', async () => {
  const { show } = await workplace(licence);
  const first = show(form, 'p-requester');
  fireEvent.change(await screen.findByRole('textbox', { name: 'Motivo' }), { target: { value: 'El mío caducó' } });
  await screen.findByText('Borrador guardado');
  first.unmount();

  const again = show(form, 'p-requester');
  const box = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Motivo' });
  expect(box.value).toBe('El mío caducó');
  again.unmount();

  show(form, 'p-rfc1');
  expect((await screen.findByRole<HTMLInputElement>('textbox', { name: 'Motivo' })).value).toBe('');
});

it('the engine’s refusal is said beside the form, and the answers stay', async () => {
  const { show, storage } = await workplace(licence);
  show(form, 'p-requester');
  fireEvent.change(await screen.findByRole('textbox', { name: /Programa/u }), { target: { value: 'Editor' } });
  const director = (await storage.directory.read()).people['p-requester'];
  if (director === undefined) throw new Error('the sample has no requester');
  await storage.directory.keepPerson({ ...director, active: false });

  fireEvent.click(screen.getByRole('button', { name: 'Enviar solicitud' }));

  expect(await screen.findByText(/está desactivada y no puede actuar/u)).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: /Programa/u }).value).toBe('Editor');
});

it('a category without a process says so, and one that is not there has the page of what is missing', async () => {
  const { show } = await workplace(licence);
  show('/catalogo/c-releases');
  expect(await screen.findByText('Esta categoría no recibe solicitudes ahora')).toBeTruthy();
  cleanup();

  show('/catalogo/c-nothing');
  expect(await screen.findByText('Aquí no hay nada')).toBeTruthy();
});
