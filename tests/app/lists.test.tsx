import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { asking, complete, licence, voteOn } from './licence.ts';
import { owner, workplace, type Workplace } from './workplace.tsx';

afterEach(cleanup);

describe('Mi trabajo', () => {
  it('shows what waits for a person and for their groups, soonest due first, and what is overdue', async () => {
    const place = await installing();
    place.show('/trabajo', 'p-ops1');

    const lines = within(await screen.findByRole('list', { name: 'Lo que te espera' })).getAllByRole('listitem');
    expect(lines.map((line) => within(line).getByRole('link').textContent)).toEqual(['Instalar', 'Comprar']);
    expect(lines[0]?.textContent).toMatch(/Por el grupo Equipo de operaciones/u);
    expect(lines[0]?.textContent).toMatch(/Venció/u);
    expect(lines[1]?.textContent).toMatch(/Vence dentro de 1 día/u);
  });

  it('leads to the step of the request, and is narrowed by kind and by words', async () => {
    const place = await installing();
    const [request] = await place.storage.requests.list({});
    place.show('/trabajo', 'p-ops1');

    const link = await screen.findByRole('link', { name: 'Comprar' });
    expect(link.getAttribute('href')).toBe(`/solicitudes/${request?.id}?paso=v3`);
    fireEvent.click(screen.getByRole('radio', { name: 'Aprobaciones (0)' }));
    expect(screen.getByText('Nada coincide')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Mostrar todo' }));
    fireEvent.change(screen.getByRole('searchbox', { name: 'Buscar en mi trabajo' }), {
      target: { value: 'instalar' },
    });
    expect(await screen.findByRole('link', { name: 'Instalar' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Comprar' })).toBeNull();
  });

  it('says so when nothing waits', async () => {
    const place = await workplace(licence);
    place.show('/trabajo', 'p-requester');

    expect(await screen.findByText('No tienes nada pendiente')).toBeTruthy();
  });
});

describe('Solicitudes', () => {
  it('shows a requester their own, with where each stands and whom it waits for', async () => {
    const place = await installing();
    await place.begin(asking('Otro'), 'p-rfc1');
    place.show('/solicitudes', 'p-requester');

    const table = await screen.findByRole('table', { name: 'Solicitudes' });
    const [, row, ...others] = within(table).getAllByRole('row');
    expect(others).toEqual([]);
    expect(row?.textContent).toMatch(/SOL-000001.*Licencia de Editor.*Abierta.*Instalación.*Equipo de operaciones/u);
    expect(screen.queryByRole('radio', { name: 'Todas' })).toBeNull();
  });

  it('shows an agent all of them, and finds them by state and by words', async () => {
    const place = await installing();
    await place.begin(asking('Otro'), 'p-rfc1');
    place.show('/solicitudes', 'p-ops1');

    expect(await screen.findByRole('link', { name: 'SOL-000001' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'SOL-000002' })).toBeTruthy();
    fireEvent.change(screen.getByRole('searchbox', { name: 'Buscar solicitudes' }), { target: { value: 'otro' } });
    expect(await screen.findByRole('link', { name: 'SOL-000002' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'SOL-000001' })).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'Mías' }));
    expect(await screen.findByText('Aún no has enviado solicitudes')).toBeTruthy();
  });
});

describe('Bandeja de salida', () => {
  it('shows mails as their recipients see them, as text', async () => {
    const place = await installed();
    const { container } = place.show('/correo');

    fireEvent.click(await screen.findByRole('button', { name: /Listo: Editor/u }));

    const text = screen.getByRole('group', { name: 'Texto del correo' });
    expect(text.textContent).toBe('Ya puedes usar Editor.\n<b>Gracias</b>');
    expect(container.querySelector('b')).toBeNull();
    expect(screen.getByText('Marta Gil <marta.gil@example.com>')).toBeTruthy();
    expect(screen.getByText(/Un navegador no puede enviar correo/u)).toBeTruthy();
  });

  it('a mail that is downloaded, and one that is marked as sent, are kept as such', async () => {
    const place = await installed();
    place.show('/correo');
    fireEvent.click(await screen.findByRole('button', { name: /Listo: Editor/u }));
    const article = screen.getByRole('article');

    fireEvent.click(screen.getByRole('button', { name: 'Descargar .eml' }));
    expect(await within(article).findByText('Descargada')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Marcar como enviada' }));
    expect(await within(article).findByText('Marcada como enviada')).toBeTruthy();

    expect((await place.storage.mails.list())[0]?.state).toBe('sent');
    expect(screen.queryByRole('button', { name: 'Marcar como enviada' })).toBeNull();
  });

  it('“Mis avisos” holds the mails to whoever acts, and nobody else’s', async () => {
    const place = await installed();
    place.show('/correo', 'p-requester');
    expect(await screen.findByRole('button', { name: /Listo: Editor/u })).toBeTruthy();
    cleanup();

    place.show('/correo', owner.id);
    fireEvent.click(await screen.findByRole('tab', { name: 'Mis avisos' }));
    expect(await screen.findByText('No tienes avisos')).toBeTruthy();
  });
});

/** A request that waits for its two tasks. */
async function installing(): Promise<Workplace> {
  const place = await workplace(licence);
  await place.begin(asking('Editor'), 'p-requester');
  await place.act('p-rfc1', (item) => voteOn(item, 'accepted'));
  await place.act('p-rfc2', (item) => voteOn(item, 'accepted'));
  return place;
}

/** A request that went through. */
async function installed(): Promise<Workplace> {
  const place = await installing();
  await place.act('p-ops1', complete);
  await place.act('p-ops1', complete);
  return place;
}
