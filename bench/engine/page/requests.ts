import type { Person } from '#model/directory.ts';
import { ana, openDesk, type Desk } from './desk.ts';
import { completed, openRaw } from './raw.ts';
import { inboxProcess, isOpenAt, rowsFor, templateOf } from './template.ts';

/** Everybody who has an inbox in these databases. */
const people: readonly Person[] = Array.from({ length: 200 }, (_, at) => ({
  ...ana,
  id: `u${at + 1}`,
  name: `Persona ${at + 1}`,
  email: `u${at + 1}@example.com`,
}));

/** How many requests one transaction of the bulk writer puts in. */
const batch = 2000;

/** How many items the inbox shows at once. */
const pageSize = 50;

/** Numbers below are those of the requests that the template was made of. */
const firstNumber = 1000;

/**
 * Puts so many requests into the database of this name, as rows like those that the engine writes, through IndexedDB
 * itself and without strict durability: one request and three events each, and the item and visits of those that are
 * open. Stops when `minutes` are over; returns how many there are and how long it took, ms.
 */
export async function fill(name: string, count: number, minutes: number) {
  const desk = await openDesk(name, inboxProcess, [ana, ...people]);
  const template = await templateOf(desk);
  desk.storage.close();
  const db = await openRaw(name);
  const ids = people.map(({ id }) => id);
  const began = performance.now();
  let done = 0;
  let open = 0;
  for (; done < count && performance.now() - began < minutes * 60_000; done += batch) {
    const tx = db.transaction([...db.objectStoreNames], 'readwrite', { durability: 'relaxed' });
    for (let at = firstNumber + done; at < firstNumber + done + batch; at += 1) {
      if (isOpenAt(at)) open += 1;
      for (const { store, what } of rowsFor(template, at, ids)) tx.objectStore(store).put(what);
    }
    await completed(tx);
  }
  await countUp(db, { requests: done, numbers: firstNumber + done, [`open:${desk.process}`]: open });
  db.close();
  return { requests: done, open, time: performance.now() - began };
}

/** How long each read and each command takes in the database of this name, ms, on requests chosen by chance. */
export async function measureReading(name: string, rounds: number) {
  const desk = await openDesk(name, inboxProcess);
  const times = { inbox: [] as number[], shown: [] as number[], open: [] as number[], command: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    const person = people[Math.floor(Math.random() * people.length)]?.id ?? '';
    const page = await timed(times.inbox, () => desk.storage.requests.inbox(person, [], pageSize));
    await timed(times.shown, () => Promise.all(page.map((one) => desk.storage.requests.read(one.request))));
    const item = page[Math.floor(Math.random() * page.length)];
    if (item === undefined) throw new Error(`Nothing waits for ${person}`);
    const request = await timed(times.open, () => read(desk, item.request));
    const ended = await timed(times.command, () => desk.send(request, { f1: 'Sí' }, { as: person }));
    if (ended.state !== 'completed') throw new Error(`Request ${ended.number} is ${ended.state}`);
  }
  desk.storage.close();
  return times;
}

/** The stores, their indexes and what is in their rows: when it changes, what was filled before is stale. */
export async function layoutOf(name: string): Promise<string> {
  const desk = await openDesk(name, inboxProcess);
  const { open, ended } = await templateOf(desk);
  desk.storage.close();
  const db = await openRaw(name);
  const stores = [...db.objectStoreNames];
  const tx = db.transaction(stores, 'readonly');
  const indexes = stores.map((store) => `${store}: ${[...tx.objectStore(store).indexNames].join(' ')}`);
  db.close();
  const names = new Set([...`${open.rows}${ended.rows}`.matchAll(/"(\w+)":/gu)].map(([, key = '']) => key));
  return [...indexes, ...[...names].toSorted((a, b) => (a < b ? -1 : 1))].join(' ');
}

/** All that the page of a request reads. */
async function read({ storage }: Desk, id: string) {
  const { requests, mails } = storage;
  const [request, visits, items, history] = await Promise.all([
    requests.read(id),
    requests.visits(id),
    requests.items(id),
    requests.history(id),
    mails.ofRequest(id),
  ]);
  if (request === null || visits.length === 0 || items.length === 0 || history.length === 0) {
    throw new Error(`Request ${id} is not whole`);
  }
  return request;
}

async function timed<T>(times: number[], work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const result = await work();
  times.push(performance.now() - began);
  return result;
}

async function countUp(db: IDBDatabase, counters: Readonly<Record<string, number>>): Promise<void> {
  const tx = db.transaction('counters', 'readwrite');
  const store = tx.objectStore('counters');
  for (const [name, by] of Object.entries(counters)) {
    const read: IDBRequest<{ readonly value: number } | undefined> = store.get(name);
    read.addEventListener('success', () => store.put({ name, value: (read.result?.value ?? 0) + by }));
  }
  await completed(tx);
}
