import type { Json } from '#model/json.ts';
import type { Person, PersonId } from '#model/directory.ts';
import type { Process } from '#model/process.ts';
import type { Outcome } from '#runtime/command.ts';
import { createEngine, type Engine } from '#runtime/engine.ts';
import type { Request } from '#runtime/records.ts';
import { openStorage } from '#storage/open.ts';
import type { Storage } from '#storage/storage.ts';

/** A copy of Cauce without pages: the real storage and engine on a database of its own, with one process in force. */
export interface Desk {
  readonly storage: Storage;
  readonly engine: Engine;
  readonly process: string;
  /** Begins a request of the process as Ana, without answers. */
  readonly begin: () => Promise<Request>;
  /** Sends the form that the request entered last, or the one of another visit. */
  readonly send: (request: Request, values: Readonly<Record<string, Json>>, more?: Sending) => Promise<Request>;
}

/** What else may be said of a form that is sent: by whom, and in which visit. */
interface Sending {
  readonly as?: PersonId;
  readonly visit?: string;
}

/** Opens the database of this name; if it is new, `value` is published and served by its only category. */
export async function openDesk(name: string, value: Process, people: readonly Person[] = [ana]): Promise<Desk> {
  const opened = await openStorage({
    name,
    now,
    newId: () => crypto.randomUUID(),
    persist: () => Promise.resolve(false),
  });
  if (opened.is !== 'open') throw new Error(`The database ${name} is ${opened.is}`);
  const { storage } = opened;
  const [known] = await storage.processes.list();
  const process = known?.id ?? (await begun(storage, value, people));
  const engine = createEngine({ store: storage.engine, now, zone: 'Europe/Madrid' });
  return {
    storage,
    engine,
    process,
    begin: async () =>
      done(await engine.do({ ...given('ana'), do: 'begin', request: crypto.randomUUID(), category: 'c', values: {} })),
    send: async ({ id, counters }, values, { as = 'ana', visit = `${id}/v${counters.visits}` } = {}) => {
      return done(await engine.do({ ...given(as), do: 'act', request: id, visit, act: { do: 'send', values } }));
    },
  };
}

/** Who does everything, unless somebody else is named. */
export const ana: Person = {
  id: 'ana',
  name: 'Ana',
  email: 'ana@example.com',
  role: 'agent',
  manager: null,
  active: true,
};

async function begun(storage: Storage, value: Process, people: readonly Person[]): Promise<string> {
  const [owner = ana] = people;
  const area = { id: 'a', name: 'TI', order: 1 };
  const category = { id: 'c', area: 'a', name: 'Petición', description: '', process: null, order: 1 };
  await storage.owner.begin({ owner, people: [...people], groups: [], areas: [area], categories: [category] });
  const { id } = await storage.processes.create(value, owner.id);
  await storage.processes.publish(id, 0, owner.id, '');
  await storage.catalogue.assign('c', id);
  return id;
}

function given(as: PersonId) {
  return { id: crypto.randomUUID(), by: 'ana', as };
}

function now(): string {
  return new Date().toISOString();
}

function done(outcome: Outcome): Request {
  if ('refused' in outcome) throw new Error(`Refused: ${outcome.refused.code}`);
  return outcome.done;
}
