import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Engine } from '#runtime/engine.ts';
import { StoreError } from '#runtime/storeError.ts';
import { asking, licence, voteOn } from './licence.ts';
import { owner, workplace, type Workplace } from './workplace.tsx';

afterEach(cleanup);

describe('the page of a request', () => {
  it('takes a vote, says it in the history, and goes on when all have voted', async () => {
    const { place, path } = await begun();
    place.show(path, 'p-rfc1');

    fireEvent.click(await screen.findByRole('button', { name: 'Aceptada' }));
    expect(await screen.findByText('Ya votaste.')).toBeTruthy();
    await place.act('p-rfc2', (item) => voteOn(item, 'accepted'));

    expect(await screen.findByRole('heading', { level: 2, name: /Instalación/u })).toBeTruthy();
    fireEvent.click(screen.getByRole('tab', { name: /Historial/u }));
    const history = within(screen.getByRole('list', { name: 'Historial, lo último primero' }));
    expect(history.getAllByText('por Olga Prieto, actuando como Ana Torres')).toHaveLength(1);
  });

  it('says why a vote was refused, beside it, and changes nothing', async () => {
    const { place, path, id } = await begun();
    place.show(path, 'p-rfc1');

    fireEvent.click(await screen.findByRole('button', { name: 'Rechazada' }));

    expect(await screen.findByText('Escribe un comentario para votar «Rechazada».')).toBeTruthy();
    const items = await place.storage.requests.items(id);
    expect(items.filter((item) => item.ask === 'vote' && item.state === 'open')).toHaveLength(2);
  });

  it('completes tasks, and the request ends with its mail and its result', async () => {
    const { place, path } = await installing();
    place.show(path, 'p-ops1');

    fireEvent.click(await screen.findByRole('button', { name: 'Terminar «Comprar»' }));
    await screen.findByText('1 de 2 hechas');
    fireEvent.click(screen.getByRole('button', { name: 'Terminar «Instalar»' }));

    expect(await screen.findByText('Nada: la solicitud terminó.')).toBeTruthy();
    expect(screen.getByText('Finalizada')).toBeTruthy();
    expect(screen.getByText('Instalada')).toBeTruthy();
    fireEvent.click(screen.getByRole('tab', { name: /Mensajes/u }));
    expect(screen.getByRole('link', { name: 'Listo: Editor' })).toBeTruthy();
  });

  it('says who it waits for and since when, and shows it to everybody', async () => {
    const { place, path } = await begun();
    place.show(path, 'p-requester');

    const waiting = within(await screen.findByRole('region', { name: '¿Qué falta?' }));
    expect(waiting.getByText('Ana Torres')).toBeTruthy();
    expect(waiting.getByText('Bruno Díaz')).toBeTruthy();
    expect(waiting.getByText(/Llegó aquí/u).textContent).toMatch(/ahora|hace/u);
    expect(screen.queryByRole('button', { name: 'Aceptada' })).toBeNull();
  });

  it('the picture says in words what is done, open and not reached', async () => {
    const { place, path } = await begun();
    place.show(path, 'p-requester');

    const picture = await screen.findByRole('img');
    expect(picture.getAttribute('alt')).toBe(
      'Diagrama de «Licencia». Hecho: Pedido. Abierto ahora: Visto bueno. Sin alcanzar: Instalación, Aviso, Finalizada y Rechazada.',
    );
  });

  it('keeps what was answered and voted readable, with how it ended', async () => {
    const { place, path } = await installing();
    place.show(path, 'p-requester');

    expect(await screen.findByText('Editor')).toBeTruthy();
    fireEvent.click(screen.getByRole('tab', { name: /Votos/u }));
    const votes = within(screen.getByRole('tabpanel'));
    expect(votes.getAllByText('Aceptada').length).toBeGreaterThan(0);
    expect(votes.getByText('Ana Torres')).toBeTruthy();
  });

  it('an act on a step that was closed meanwhile is refused in words that stay', async () => {
    const { place, path, id } = await begun();
    await place.act('p-rfc2', (item) => voteOn(item, 'accepted'));
    place.show(path, 'p-rfc1');
    const accept = await screen.findByRole('button', { name: 'Aceptada' });
    const engine = await place.services.engine();
    const [item] = (await place.storage.requests.items(id)).filter((one) => one.people.includes('p-rfc1'));
    if (item === undefined) throw new Error('p-rfc1 is asked nothing');

    // Both in the same moment: another tab, and this page.
    const given = { id: crypto.randomUUID(), by: owner.id, as: 'p-rfc1', request: id, visit: item.visit };
    const elsewhere = engine.do({ ...given, do: 'act', act: voteOn(item, 'accepted') });
    fireEvent.click(accept);
    expect(await elsewhere).toHaveProperty('done');

    expect(await screen.findByText(/Este paso ya se cerró: «Visto bueno» terminó/u)).toBeTruthy();
    expect((await place.storage.requests.read(id))?.open).toHaveLength(1);
  });

  it('an act that could not be stored is said in words, and tried again it is the same command', async () => {
    const { place, path } = await begun();
    const engine = await place.services.engine();
    const ids: string[] = [];
    const failingOnce: Engine = {
      ...engine,
      do: async (command) => {
        ids.push(command.id);
        if (ids.length === 1) throw new StoreError('aborted', 'the browser ended the transaction');
        return engine.do(command);
      },
    };
    const found = Promise.resolve(failingOnce);
    place.show(path, 'p-rfc1', { ...place.services, engine: () => found });

    fireEvent.click(await screen.findByRole('button', { name: 'Aceptada' }));
    await screen.findByText('El navegador interrumpió el guardado. Nada cambió; inténtalo otra vez.');
    fireEvent.click(screen.getByRole('button', { name: 'Aceptada' }));

    expect(await screen.findByText('Ya votaste.')).toBeTruthy();
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(ids[1]);
  });

  it('the keyboard stays in its step when what it pressed is gone', async () => {
    const { place, path } = await installing();
    place.show(path, 'p-ops1');
    const button = await screen.findByRole('button', { name: 'Terminar «Comprar»' });

    button.focus();
    fireEvent.click(button);
    await screen.findByText('1 de 2 hechas');

    await waitFor(() => expect(document.activeElement?.querySelector('h2')?.textContent).toBe('Instalación'));
  });

  it('an unfinished comment is there again after the page was closed', async () => {
    const { place, path } = await begun();
    const first = place.show(path, 'p-rfc1');
    fireEvent.change(await screen.findByRole('textbox', { name: 'Comentario' }), {
      target: { value: 'Falta el costo' },
    });
    await screen.findByText('Borrador guardado');
    first.unmount();

    place.show(path, 'p-rfc1');

    expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Comentario' })).value).toBe(
      'Falta el costo',
    );
  });

  it('an id that is not here has the page of what is missing', async () => {
    const place = await workplace(licence);
    place.show('/solicitudes/nothing');

    expect(await screen.findByText('Esta solicitud no existe en este navegador.')).toBeTruthy();
  });
});

describe('a stopped request', () => {
  it('says why, is tried again after mending, and only by whoever serves requests', async () => {
    const { place, path } = await begun();
    await place.act('p-rfc1', (item) => voteOn(item, 'accepted'));
    const buyer = (await place.storage.directory.read()).people['p-ops1'];
    if (buyer === undefined) throw new Error('the sample has no p-ops1');
    await place.storage.directory.keepPerson({ ...buyer, active: false });
    await place.act('p-rfc2', (item) => voteOn(item, 'accepted'));

    const first = place.show(path, 'p-requester');
    expect(await screen.findByText('La solicitud está detenida')).toBeTruthy();
    expect(screen.getByText(/Nadie puede hacer «Comprar»/u)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Intentar de nuevo' })).toBeNull();
    first.unmount();

    place.show(path, owner.id);
    fireEvent.click(await screen.findByRole('button', { name: 'Intentar de nuevo' }));
    expect(await screen.findByText(/Sigue detenida/u)).toBeTruthy();
    await place.storage.directory.keepPerson(buyer);
    fireEvent.click(screen.getByRole('button', { name: 'Intentar de nuevo' }));

    await waitFor(() => expect(screen.queryByText('La solicitud está detenida')).toBeNull());
    expect(screen.getByRole('heading', { level: 2, name: /Instalación/u })).toBeTruthy();
  });
});

interface Begun {
  readonly place: Workplace;
  readonly id: string;
  readonly path: string;
}

/** A request that waits for two votes. */
async function begun(): Promise<Begun> {
  const place = await workplace(licence);
  const { id } = await place.begin(asking('Editor'), 'p-requester');
  return { place, id, path: `/solicitudes/${id}` };
}

/** A request that waits for its two tasks. */
async function installing(): Promise<Begun> {
  const found = await begun();
  await found.place.act('p-rfc1', (item) => voteOn(item, 'accepted'));
  await found.place.act('p-rfc2', (item) => voteOn(item, 'accepted'));
  return found;
}
