import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { usePublished } from '#app/editing/usePublished.ts';
import { ServicesProvider } from '#app/ServicesProvider.tsx';
import type { Services } from '#app/services.ts';
import { draw } from '#blocks/draw.ts';
import { StorageError } from '#storage/errors.ts';
import { UiProvider } from '#ui/UiProvider.tsx';
import { configuration, owner } from './configuration.tsx';

afterEach(cleanup);

function Version({ id }: { readonly id: string }) {
  const { published, readPublished } = usePublished(id, null);
  return (
    <button type="button" onClick={() => void readPublished()}>
      v{published?.number ?? 0}
    </button>
  );
}

it('says that the published version could not be read, not that something was not saved, and reads it again', async () => {
  const { services } = await configuration(false);
  const { storage } = services;
  const { id } = await storage.processes.create(draw('Pedido').start().end('Fin').process(), owner.id);
  await storage.processes.publish(id, 0, owner.id, '');
  let isBroken = true;
  const read: typeof storage.processes.read = async (one) => {
    if (isBroken) throw new StorageError('unknown', 'The read failed');
    return storage.processes.read(one);
  };
  const failing: Services = { ...services, storage: { ...storage, processes: { ...storage.processes, read } } };
  render(
    <UiProvider>
      <ServicesProvider services={failing}>
        <Version id={id} />
      </ServicesProvider>
    </UiProvider>,
  );

  fireEvent.click(screen.getByRole('button', { name: 'v0' }));
  await screen.findByText('No se pudo leer qué versión está publicada');
  expect(screen.queryByText('No se guardó')).toBeNull();
  isBroken = false;
  fireEvent.click(screen.getByRole('button', { name: 'Reintentar' }));

  await screen.findByRole('button', { name: 'v1' });
});
