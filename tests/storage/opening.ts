import { openStorage, type Opened, type OpenPorts } from '#storage/open.ts';
import type { Storage } from '#storage/storage.ts';
import type { Witness, WitnessPort } from '#storage/witness.ts';

/** A witness that outlives the database, like localStorage does. */
export function memoryWitness(): WitnessPort & { seen: Witness | null } {
  return {
    seen: null,
    read() {
      return this.seen;
    },
    write(witness) {
      this.seen = witness;
    },
  };
}

let names = 0;
let ids = 0;

/** A name that no other test uses. */
export function freshName(): string {
  return `test-${(names += 1)}-${Math.random().toString(36).slice(2)}`;
}

/** Opens with a fixed clock, counted ids and a browser that promises to keep everything. */
export function openWith(ports: Partial<OpenPorts> & { readonly name: string }): Promise<Opened> {
  return openStorage({
    now: () => '2026-11-23T12:00:00.000Z',
    newId: () => `${ports.name}-${(ids += 1)}`,
    witness: memoryWitness(),
    persist: async () => true,
    ...ports,
  });
}

/** Opens a storage that must open. */
export async function openFresh(ports: Partial<OpenPorts> = {}): Promise<Storage> {
  const opened = await openWith({ name: freshName(), ...ports });
  if (opened.is !== 'open') throw new Error(`opened as ${opened.is}`);
  return opened.storage;
}
