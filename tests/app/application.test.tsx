import 'fake-indexeddb/auto';
import { configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '#app/App.tsx';
import { paths } from '#app/paths.ts';
import { startUp } from '#app/startup.ts';
import type { OpenPorts } from '#storage/open.ts';
import { openStorage } from '#storage/open.ts';
import { freshName, memoryWitness } from '../storage/opening.ts';

configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 60_000 });

const surroundings = {
  now: () => '2026-11-23T12:00:00.000Z',
  zone: 'America/Bogota',
  newId: () => crypto.randomUUID(),
  readBytes: () => Promise.reject(new Error('no files are read here')),
};

/** The whole application at an address, on a database of its own. */
function start(path: string, ports: Partial<OpenPorts> = { name: freshName(), witness: memoryWitness() }) {
  history.replaceState(null, '', path);
  const startup = startUp(openStorage, surroundings, { persist: async () => true, ...ports });
  return render(<App startup={startup} />);
}

async function begin(way: string) {
  fireEvent.change(await screen.findByLabelText('Tu nombre'), { target: { value: 'Olga Prieto' } });
  fireEvent.change(screen.getByLabelText('Tu correo electrónico'), { target: { value: 'olga@example.com' } });
  fireEvent.click(screen.getByRole('button', { name: way }));
  await screen.findByRole('heading', { level: 1, name: 'Procesos' });
}

async function actAs(name: string) {
  fireEvent.click(await screen.findByRole('button', { name: /^Actuar como/u }));
  fireEvent.click(await screen.findByRole('option', { name: new RegExp(name), hidden: true }));
}

afterEach(() => {
  sessionStorage.clear();
  document.body.replaceChildren();
});

describe('the first start', () => {
  it('says what is missing and stores nothing until it is there', async () => {
    start('/');
    fireEvent.click(await screen.findByRole('button', { name: 'Empezar vacío' }));

    await screen.findByText('Escribe tu nombre.');
    await screen.findByText('Escribe tu correo electrónico.');
  });

  it('makes whoever answers the owner, and leads an administrator to Procesos', async () => {
    start('/');
    await begin('Empezar vacío');

    expect(location.pathname).toBe(paths.processes);
    await screen.findByRole('button', { name: /Olga Prieto/u });
    within(screen.getByRole('navigation', { name: 'Navegación principal' })).getByRole('link', { name: 'Procesos' });
  });
});

describe('Actuar como', () => {
  it('shows what the other’s role shows, and leads back to oneself', async () => {
    start('/');
    await begin('Empezar con la organización de ejemplo');
    await actAs('Ana Torres');

    await screen.findAllByText('Esta página es para administradores');
    const places = screen.getByRole('navigation', { name: 'Navegación principal' });
    await waitFor(() => expect(within(places).queryByRole('link', { name: 'Procesos' })).toBeNull());
    expect(sessionStorage.getItem('cauce.actAs')).toBe('p-rfc1');

    const [back] = screen.getAllByRole('button', { name: 'Volver a ser Olga Prieto' });
    if (back === undefined) throw new Error('there is no way back');
    fireEvent.click(back);
    await screen.findByRole('heading', { level: 1, name: 'Procesos' });
    expect(sessionStorage.getItem('cauce.actAs')).toBeNull();
  });
});

describe('an address', () => {
  it('that leads nowhere has a page of its own', async () => {
    const ports = { name: freshName(), witness: memoryWitness() };
    start('/', ports);
    await begin('Empezar vacío');
    document.body.replaceChildren();

    start('/no/existe', ports);

    await screen.findAllByText('Aquí no hay nada');
  });
});

describe('a database that is gone', () => {
  it('is announced before the first page, and nothing is put in its place', async () => {
    const witness = memoryWitness();
    witness.write({ generation: 'g', mark: '', writes: 12, processes: 2, requests: 1 });
    start('/', { name: freshName(), witness });

    await screen.findByText('Los datos de este navegador ya no están');
    screen.getByText('La última vez había 2 procesos y 1 solicitud.');
    fireEvent.click(screen.getByRole('button', { name: 'Empezar de nuevo' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Empezar de nuevo' }));

    await screen.findByLabelText('Tu nombre');
  });
});
