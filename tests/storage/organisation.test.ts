import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import type { Group, Person } from '#model/directory.ts';
import { AreaInUseError, EmailTakenError, UnknownIdError, NotInForceError, SlugTakenError } from '#storage/errors.ts';
import type { Category } from '#storage/records.ts';
import type { Storage } from '#storage/storage.ts';
import { openFresh } from './opening.ts';

const ana: Person = {
  id: 'p1',
  name: 'Ana',
  email: 'ana@example.com',
  role: 'administrator',
  manager: null,
  active: true,
};
const bea: Person = { ...ana, id: 'p2', name: 'Bea', email: 'bea@example.com', role: 'agent', manager: 'p1' };
const desk: Group = { id: 'g1', slug: 'mesa', name: 'Mesa', members: ['p1'] };
const category: Category = { id: 'c1', area: 'a1', name: 'Sillas', description: '', process: null, order: 2 };

let storage: Storage;

beforeEach(async () => {
  storage = await openFresh();
});

describe('the first start', () => {
  const first = { owner: ana, people: [bea], groups: [desk], areas: [{ id: 'a1', name: 'IT', order: 1 }] };

  test('keeps owner, people and catalogue together', async () => {
    await storage.owner.begin({ ...first, categories: [category] });
    expect(await storage.owner.read()).toBe('p1');
    expect(await storage.directory.read()).toEqual({ people: { p1: ana, p2: bea }, groups: { g1: desk } });
    expect(await storage.catalogue.areas()).toEqual(first.areas);
    expect(await storage.catalogue.categories()).toEqual([category]);
  });

  test('is answered once', async () => {
    await storage.owner.begin({ ...first, categories: [] });
    const again = storage.owner.begin({ ...first, owner: bea, people: [], categories: [] });
    await expect(again).rejects.toMatchObject({ reason: 'conflict' });
    expect(await storage.owner.read()).toBe('p1');
  });

  test('keeps nothing when something is wrong', async () => {
    const twice = { ...bea, email: ' ANA@example.com' };
    const failing = storage.owner.begin({ ...first, people: [twice], categories: [category] });
    await expect(failing).rejects.toThrow(EmailTakenError);
    expect(await storage.owner.read()).toBeNull();
    expect(await storage.directory.read()).toEqual({ people: {}, groups: {} });
    expect(await storage.catalogue.categories()).toEqual([]);
  });

  test('does not ask the browser for anything', async () => {
    await storage.owner.begin({ ...first, categories: [] });
    expect(await storage.persistence()).toBeNull();
  });
});

describe('people and groups', () => {
  test('are added, changed and removed', async () => {
    await storage.directory.keepPerson(ana);
    await storage.directory.keepPerson({ ...ana, active: false });
    await storage.directory.keepGroup(desk);
    expect(await storage.directory.read()).toEqual({ people: { p1: { ...ana, active: false } }, groups: { g1: desk } });
    await storage.directory.removeGroup('g1');
    expect((await storage.directory.read()).groups).toEqual({});
  });

  test('have names of their own in files', async () => {
    await storage.directory.keepAll([ana], [desk]);
    await expect(storage.directory.keepPerson({ ...bea, email: ana.email })).rejects.toThrow(EmailTakenError);
    await expect(storage.directory.keepGroup({ ...desk, id: 'g2' })).rejects.toThrow(SlugTakenError);
    await storage.directory.keepPerson({ ...bea, email: '' });
    await storage.directory.keepPerson({ ...bea, id: 'p3', email: '' });
  });

  test('may swap their e-mails in one go', async () => {
    await storage.directory.keepAll([ana, bea], []);
    await storage.directory.keepAll(
      [
        { ...ana, email: bea.email },
        { ...bea, email: ana.email },
      ],
      [],
    );
    expect((await storage.directory.read()).people['p1']?.email).toBe(bea.email);
  });
});

describe('the catalogue', () => {
  test('is read in its order', async () => {
    await storage.catalogue.keepArea({ id: 'a2', name: 'B', order: 1 });
    await storage.catalogue.keepArea({ id: 'a1', name: 'A', order: 1 });
    await storage.catalogue.keepArea({ id: 'a3', name: 'C', order: 0 });
    expect((await storage.catalogue.areas()).map((area) => area.name)).toEqual(['C', 'A', 'B']);
  });

  test('keeps what a category follows when it is renamed', async () => {
    const process = await storage.processes.create(draw('Pedido').start().end('Fin').process(), 'p1');
    await storage.catalogue.keepCategory(category);
    await storage.processes.publish(process.id, 0, 'p1', '');
    await storage.catalogue.assign('c1', process.id);
    await storage.catalogue.keepCategory({ ...category, name: 'Mesas' });
    expect(await storage.catalogue.categories()).toEqual([{ ...category, name: 'Mesas', process: process.id }]);
    await storage.catalogue.assign('c1', process.id);
    await storage.catalogue.assign('c1', null);
    expect(await storage.catalogue.categories()).toEqual([{ ...category, name: 'Mesas' }]);
  });

  test('assigns only processes in force to categories that exist', async () => {
    const process = await storage.processes.create(draw('Pedido').start().end('Fin').process(), 'p1');
    await storage.catalogue.keepCategory(category);
    await expect(storage.catalogue.assign('c1', process.id)).rejects.toThrow(NotInForceError);
    await expect(storage.catalogue.assign('c1', 'none')).rejects.toThrow(UnknownIdError);
    await expect(storage.catalogue.assign('none', null)).rejects.toThrow(UnknownIdError);
  });

  test('lets go of empty areas only', async () => {
    await storage.catalogue.keepArea({ id: 'a1', name: 'IT', order: 1 });
    await storage.catalogue.keepCategory(category);
    await expect(storage.catalogue.removeArea('a1')).rejects.toThrow(AreaInUseError);
    await storage.catalogue.removeCategory('c1');
    await storage.catalogue.removeArea('a1');
    expect(await storage.catalogue.areas()).toEqual([]);
  });
});
