import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { paths } from '#app/paths.ts';
import { draw } from '#blocks/draw.ts';
import { person } from '#blocks/drawn.ts';
import { configuration, owner } from './configuration.tsx';
import { choose } from './rowMenu.ts';

afterEach(() => {
  document.body.replaceChildren();
});

function type(label: string, value: string) {
  fireEvent.change(within(screen.getByRole('dialog')).getByLabelText(label), { target: { value } });
}

async function save() {
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Guardar' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
}

describe('Personas', () => {
  it('are added, with what is wrong said beside the question', async () => {
    const { services, show } = await configuration();
    show(paths.people);
    fireEvent.click(await screen.findByRole('button', { name: 'Agregar persona' }));
    await screen.findByRole('dialog');
    type('Nombre', 'Nora Vidal');
    type('Correo electrónico', 'marta.gil@example.com');
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Guardar' }));
    await screen.findByText('Marta Gil ya tiene ese correo. Usa otro.');

    type('Correo electrónico', 'nora@example.com');
    await save();

    await screen.findByRole('row', { name: /Nora Vidal/u });
    const people = Object.values((await services.storage.directory.read()).people);
    expect(people.find(({ name }) => name === 'Nora Vidal')).toMatchObject({ email: 'nora@example.com', active: true });
  });

  it('are deactivated at once, and Deshacer brings them back', async () => {
    const { services, show } = await configuration();
    show(paths.people);
    await choose('Marta Gil', 'Desactivar');
    await within(await screen.findByRole('row', { name: /Marta Gil/u })).findByText('Desactivada');

    fireEvent.click(await screen.findByRole('button', { name: 'Deshacer' }));

    await within(await screen.findByRole('row', { name: /Marta Gil/u })).findByText('Activa');
    expect((await services.storage.directory.read()).people['p-requester']?.active).toBe(true);
  });

  it('keep what was changed in another tab while a dialog was open', async () => {
    const { services, show } = await configuration();
    const { directory } = services.storage;
    show(paths.people);
    await choose('Marta Gil', 'Editar');
    await screen.findByRole('dialog');
    type('Nombre', 'Marta Gil Ruiz');
    await directory.change(({ people, groups }) => ({
      people: Object.values(people)
        .filter(({ id }) => id === 'p-requester')
        .map((marta) => ({ ...marta, role: 'agent' })),
      groups: Object.values(groups).map((group) => ({ ...group, members: ['p-requester'] })),
    }));
    await save();

    await screen.findByRole('row', { name: /Marta Gil Ruiz/u });
    const { people, groups } = await directory.read();
    expect(people['p-requester']).toMatchObject({ name: 'Marta Gil Ruiz', role: 'agent' });
    expect(groups['g-rfc']?.members).toEqual(['p-requester']);
  });

  it('are found by name without accents', async () => {
    const { show } = await configuration();
    show(paths.people);
    fireEvent.change(await screen.findByRole('searchbox', { name: 'Buscar personas' }), {
      target: { value: 'diaz' },
    });

    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(2));
    screen.getByRole('row', { name: /Bruno Díaz/u });
  });
});

describe('Grupos', () => {
  it('are added with an identifier made of their name', async () => {
    const { services, show } = await configuration(false);
    show(paths.people);
    fireEvent.click(await screen.findByRole('tab', { name: /Grupos/u }));
    await screen.findByText('Todavía no hay grupos');
    fireEvent.click(screen.getByRole('button', { name: 'Agregar grupo' }));
    await screen.findByRole('dialog');
    type('Nombre', 'Comité de Análisis');
    await save();

    await screen.findByRole('row', { name: /Comité de Análisis/u });
    expect(Object.values((await services.storage.directory.read()).groups)).toMatchObject([
      { name: 'Comité de Análisis', slug: 'comite-de-analisis', members: [] },
    ]);
  });

  it('keep the members that another tab gave them while a dialog was open', async () => {
    const { services, show } = await configuration();
    const { directory } = services.storage;
    const before = (await directory.read()).groups['g-rfc'];
    show(paths.people);
    fireEvent.click(await screen.findByRole('tab', { name: /Grupos/u }));
    await choose(before?.name ?? '', 'Editar');
    await screen.findByRole('dialog');
    type('Nombre', 'Revisores');
    await directory.change(({ groups }) => ({
      groups: Object.values(groups).map((group) => ({ ...group, members: [...group.members, 'p-requester'] })),
    }));
    await save();

    await screen.findByRole('row', { name: /Revisores/u });
    expect((await directory.read()).groups['g-rfc']).toEqual({
      ...before,
      name: 'Revisores',
      members: [...(before?.members ?? []), 'p-requester'],
    });
  });
});

describe('Catálogo de servicios', () => {
  it('grows by an area and a category, which a process then serves', async () => {
    const { services, show } = await configuration(false);
    const { processes } = services.storage;
    const drawing = draw('Compra', { lang: 'es' })
      .start()
      .approval('Yo', { voters: [person(owner.id)] });
    const { id } = await processes.create(drawing.on('rejected').end('No', 'rejected').end('Sí').process(), owner.id);
    await processes.publish(id, 0, owner.id, '');
    show(paths.catalogue);
    fireEvent.click(await screen.findByRole('button', { name: 'Agregar área' }));
    await screen.findByRole('dialog');
    type('Nombre', 'Compras');
    await save();

    fireEvent.click(await screen.findByRole('button', { name: 'Agregar categoría a Compras' }));
    await screen.findByRole('dialog');
    type('Nombre', 'Equipos');
    await save();
    fireEvent.click(await screen.findByRole('button', { name: 'Asignar proceso' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(within(dialog).getByLabelText('Proceso', { selector: 'input' }));
    fireEvent.click(await screen.findByRole('option', { name: 'Compra', hidden: true }));
    fireEvent.click(within(dialog).getByRole('button', { name: 'Asignar ahora' }));

    await within(await screen.findByRole('row', { name: /Equipos/u })).findByText('Publicada v1');
    expect(await services.storage.catalogue.categories()).toMatchObject([{ name: 'Equipos', process: id }]);
  });

  it('gives a category back that was taken away', async () => {
    const { services, show } = await configuration();
    show(paths.catalogue);
    await choose('Solicitudes del personal', 'Quitar categoría');
    await screen.findByText('Esta área no tiene categorías');
    expect(await services.storage.catalogue.categories()).toHaveLength(2);

    fireEvent.click(await screen.findByRole('button', { name: 'Deshacer' }));

    await screen.findByRole('row', { name: /Solicitudes del personal/u });
  });
});
