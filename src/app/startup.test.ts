import { expect, it, vi } from 'vitest';
import type { Opened, OpenPorts } from '#storage/open.ts';
import type { Storage } from '#storage/storage.ts';
import { startUp } from './startup.ts';

const surroundings = {
  now: () => '2026-11-23T12:00:00.000Z',
  zone: 'UTC',
  newId: () => 'id',
  readBytes: () => Promise.reject(new Error('nothing is read here')),
};
// Nothing of the storage is asked for here; only that it is handed on.
const storage = { files: {} } as Storage;
const open: Opened = { is: 'open', storage };

/** An opening that the test decides. */
function opening() {
  let ports: OpenPorts | undefined;
  let finish: (opened: Opened) => void = () => undefined;
  const result = new Promise<Opened>((resolve) => {
    finish = resolve;
  });
  const startup = startUp((given) => {
    ports = given;
    return result;
  }, surroundings);
  return { startup, finish: (opened: Opened) => finish(opened), ports: () => ports };
}

it('waits, then gives the services', async () => {
  const { startup, finish } = opening();
  expect(startup.read().is).toBe('opening');

  finish(open);

  await vi.waitFor(() => expect(startup.read()).toMatchObject({ is: 'open', closed: null, services: { storage } }));
});

it('says when other tabs are in the way, and goes on when they are not', async () => {
  const { startup, finish, ports } = opening();

  ports()?.onBlocked?.();
  expect(startup.read().is).toBe('blocked');

  finish(open);
  await vi.waitFor(() => expect(startup.read().is).toBe('open'));
});

it('keeps showing what is there when the database is closed under it', async () => {
  const { startup, finish, ports } = opening();
  finish(open);
  await vi.waitFor(() => expect(startup.read().is).toBe('open'));

  ports()?.onClosed?.('newer');

  expect(startup.read()).toMatchObject({ is: 'open', closed: 'newer' });
});

it('shows a loss before anything else, and goes on only when it is told to', async () => {
  const { startup, finish } = opening();
  const witness = { generation: 'g', mark: '', writes: 9, processes: 2, requests: 5 };
  const none = () => Promise.reject(new Error('no copies here'));
  const copies = { make: none, read: none, restore: none };
  finish({ is: 'lost', how: 'gone', witness, goOn: () => Promise.resolve(open), copies });
  await vi.waitFor(() => expect(startup.read()).toMatchObject({ is: 'lost', how: 'gone', witness }));

  const state = startup.read();
  if (state.is === 'lost') await state.goOn();

  expect(startup.read().is).toBe('open');
});

it('tells every listener, until it stops listening', async () => {
  const { startup, finish } = opening();
  const heard = vi.fn<() => void>();
  const stop = startup.subscribe(heard);
  finish({ is: 'newer' });
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));

  stop();

  expect(startup.read().is).toBe('newer');
});

it('does not look as if it were still opening when opening breaks', async () => {
  const error = new Error('broken');
  const startup = startUp(() => Promise.reject(error), surroundings);

  await vi.waitFor(() => expect(startup.read()).toEqual({ is: 'failed', error }));
});
