import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { group, person } from '#blocks/drawn.ts';
import { writeSdw } from '#exchange/sdw/write.ts';
import { paths } from '#app/paths.ts';
import { configuration, owner } from './configuration.tsx';
import { choose } from './rowMenu.ts';

const licence = draw('Licencia', { lang: 'es' })
  .field('program', 'shortText', 'Programa')
  .start('Pedido', { asks: ['program*'] })
  .approval('Visto bueno', { voters: [group('g-rfc')] })
  .on('rejected')
  .end('Rechazada', 'rejected')
  .end('Finalizada')
  .process();

afterEach(() => {
  document.body.replaceChildren();
});

function rowOf(name: string): Promise<HTMLElement> {
  return waitFor(() => screen.getByRole('row', { name: new RegExp(name) }));
}

function drop(...files: readonly File[]) {
  const zone = document.querySelector('[data-dropzone]');
  if (zone === null) throw new Error('there is nowhere to drop a file');
  fireEvent.drop(zone, { dataTransfer: { files, types: ['Files'] } });
}

describe('Publicar versión', () => {
  it('publishes what is shown with its note, and then assigns it', async () => {
    const { services, show } = await configuration();
    await services.storage.processes.create(licence, owner.id);
    show(paths.processes);

    fireEvent.click(within(await rowOf('Licencia')).getByRole('button', { name: 'Publicar versión' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.change(await within(dialog).findByLabelText('Nota de la versión'), { target: { value: 'La primera' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Publicar versión' }));
    fireEvent.click(await within(dialog).findByRole('button', { name: 'Asignar ahora' }));

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const row = await rowOf('Licencia');
    await within(row).findByText('Publicada v1');
    await within(row).findByText('IT › Gestión de lanzamientos');
    const [record] = await services.storage.processes.list();
    expect(await services.storage.processes.versions(record?.id ?? '')).toMatchObject([
      { number: 1, note: 'La primera', by: owner.id, state: 'published' },
    ]);
  });

  it('is held back by problems, each with a link to its place', async () => {
    const { services, show } = await configuration();
    const unfinished = draw('A medias', { lang: 'es' }).start().approval('Jefe', { voters: [] }).process();
    await services.storage.processes.create(unfinished, owner.id);
    show(paths.processes);

    fireEvent.click(within(await rowOf('A medias')).getByRole('button', { name: 'Publicar versión' }));

    const dialog = await screen.findByRole('dialog');
    const [link] = await within(dialog).findAllByRole('link', { name: 'Abrir en el editor' });
    expect(link?.getAttribute('href')).toMatch(/\/editor(?:\?bloque=b\d+)?$/u);
    expect(within(dialog).getByRole('button', { name: 'Publicar versión' })).toHaveProperty('disabled', true);
  });

  it('makes a category where the catalogue has none', async () => {
    const { services, show } = await configuration(false);
    const alone = draw('Compra', { lang: 'es' })
      .start()
      .approval('Yo', { voters: [person(owner.id)] });
    const process = alone.on('rejected').end('No', 'rejected').end('Sí').process();
    const { id } = await services.storage.processes.create(process, owner.id);
    await services.storage.processes.publish(id, 0, owner.id, '');
    show(paths.processes);

    await choose('Compra', 'Asignar a categoría');
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(await within(dialog).findByRole('button', { name: 'Asignar ahora' }));
    expect(await within(dialog).findAllByText('Escribe un nombre.')).toHaveLength(2);
    fireEvent.change(within(dialog).getByLabelText('Área de la categoría nueva'), { target: { value: 'Compras' } });
    fireEvent.change(within(dialog).getByLabelText('Nombre de la categoría nueva'), { target: { value: 'Equipos' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Asignar ahora' }));

    await within(await rowOf('Compra')).findByText('Compras › Equipos');
  });
});

describe('Archivar', () => {
  it('takes the process away and frees its category; Deshacer brings both back', async () => {
    const { services, show } = await configuration();
    const { id } = await services.storage.processes.create(licence, owner.id);
    await services.storage.processes.publish(id, 0, owner.id, '');
    await services.storage.catalogue.assign('c-software', id);
    show(paths.processes);

    await choose('Licencia', 'Archivar');
    await screen.findByText('Todos los procesos están archivados');
    fireEvent.click(await screen.findByRole('button', { name: 'Deshacer' }));

    await within(await rowOf('Licencia')).findByText('IT › Instalación de programas');
  });
});

describe('Importar', () => {
  it('shows what a dropped file holds and makes a new process of it', async () => {
    const { services, show } = await configuration();
    const directory = await services.storage.directory.read();
    show(paths.processes);
    await screen.findByText('Todavía no hay procesos');

    drop(new File([writeSdw(licence, directory)], 'licencia.sdw'));
    const dialog = await screen.findByRole('dialog');
    await within(dialog).findByText('4 bloques · 1 campo · 3 conexiones');
    within(dialog).getByText('Comité RFC');
    expect(await services.storage.processes.list()).toEqual([]);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Importar proceso' }));

    await rowOf('Licencia');
    const [made] = await services.storage.processes.list();
    expect((await services.storage.processes.read(made?.id ?? ''))?.draft.process).toEqual(licence);
  });

  it('refuses a file that is something else, says what, and changes nothing', async () => {
    const { services, show } = await configuration();
    show(paths.processes);
    await screen.findByText('Todavía no hay procesos');

    drop(new File(['<?xml version="1.0"?><a/>'], 'otro.sdw'));

    const dialog = await screen.findByRole('dialog');
    await within(dialog).findByText('No se importó otro.sdw');
    within(dialog).getByText(/XML/u);
    expect(await services.storage.processes.list()).toEqual([]);
  });

  it('takes one file at a time', async () => {
    const { show } = await configuration();
    show(paths.processes);
    await screen.findByText('Todavía no hay procesos');

    drop(new File(['a'], 'a.sdw'), new File(['b'], 'b.sdw'));

    await screen.findByText('Importa un archivo a la vez.');
  });
});

describe('Plantillas', () => {
  it('asks before it adds sample people to a copy that lacks them', async () => {
    const { services, show } = await configuration(false);
    show(paths.processes);
    const template = await screen.findByRole('article', { name: 'Gestión de lanzamientos' });

    fireEvent.click(within(template).getByRole('button', { name: 'Usar plantilla' }));
    await screen.findByText('¿Agregar las personas de ejemplo?');
    expect(Object.keys((await services.storage.directory.read()).people)).toEqual([owner.id]);
    fireEvent.click(screen.getByRole('button', { name: 'Agregar personas de ejemplo' }));

    await waitFor(() => expect(document.querySelector('main')?.dataset['path']).toMatch(/\/editor$/u));
    expect(Object.keys((await services.storage.directory.read()).groups)).toContain('g-rfc');
  });
});
