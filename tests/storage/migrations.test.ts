import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, onTestFinished, test } from 'vitest';
import { brokenAt } from '#runtime/history.ts';
import { declareSchemas, migrations, schema } from '#storage/migrations/index.ts';
import { freshName, openWith } from './opening.ts';
import { dump, restoreRaw, type Raw } from './raw.ts';
import schema1 from './schemas/schema-1.json';

/** A database that the application of schema 1 wrote: six commands, a draft with a change, a form, a file. */
async function written(): Promise<string> {
  const name = freshName();
  await restoreRaw(name, schema1);
  return name;
}

/** Brings a database up to a schema and closes it. */
async function bring(name: string, upTo: number): Promise<void> {
  const dexie = new Dexie(name, { autoOpen: false });
  declareSchemas(dexie, upTo, () => {});
  await dexie.open();
  dexie.close();
}

/** What each schema looks like with these rows; never changed, and one more for each new step. */
const goldens = import.meta.glob<Raw>('./schemas/*.json', { eager: true, import: 'default' });

describe('migrations', () => {
  test('are numbered one after the other, each named once', () => {
    expect(migrations.map((step) => step.schema)).toEqual(migrations.map((_, at) => at + 1));
    expect(new Set(migrations.map((step) => step.name)).size).toBe(migrations.length);
  });

  test.each(migrations.slice(1))('$name makes schema $schema as its golden file has it', async (step) => {
    const name = await written();
    await bring(name, step.schema);
    expect(await dump(name)).toEqual(goldens[`./schemas/schema-${step.schema}.json`]);
  });

  test('come to the same in one go and one after the other', async () => {
    const [once, stepwise] = [await written(), await written()];
    await bring(once, schema);
    for (const { schema: next } of migrations) await bring(stepwise, next);
    expect(await dump(stepwise)).toEqual(await dump(once));
  });

  test.each(migrations.slice(1))('$name changes nothing in what it made', async (step) => {
    const name = await written();
    await bring(name, step.schema);
    const before = await dump(name);
    const dexie = await new Dexie(name).open();
    onTestFinished(() => dexie.close());
    await dexie.transaction('rw', dexie.tables, (tx) => step.change(tx));
    expect((await dump(name)).stores).toEqual(before.stores);
  });

  test.each(migrations.slice(1))('killed in $name, the database is the old one', async (step) => {
    const name = await written();
    const before = await dump(name);
    const dexie = new Dexie(name, { autoOpen: false });
    declareSchemas(dexie, step.schema, () => {});
    dexie.version(step.schema + 1).upgrade(() => {
      throw new RangeError('killed');
    });
    await expect(dexie.open()).rejects.toThrow('killed');
    dexie.close();
    expect(await dump(name)).toEqual(before);
  });

  test('the application finds everything that schema 1 kept', async () => {
    const name = await written();
    let upgrades = 0;
    const opened = await openWith({ name, onUpgrade: () => (upgrades += 1) });
    if (opened.is !== 'open') throw new Error(`opened as ${opened.is}`);
    const { storage } = opened;
    expect(upgrades).toBeGreaterThan(0);
    expect(await storage.owner.read()).toBe('p0');
    const requests = await storage.requests.list({});
    expect(requests.map(({ number, state }) => [number, state])).toEqual([
      ['SOL-000003', 'rejected'],
      ['SOL-000002', 'open'],
      ['SOL-000001', 'open'],
    ]);
    for (const request of requests) expect(brokenAt(request, await storage.requests.history(request.id))).toBeNull();
    expect((await storage.requests.inbox('p2', ['g1'])).map(({ request, ask }) => [request, ask])).toEqual([
      ['r1', 'vote'],
      ['r2', 'task'],
    ]);
    const heads = await storage.processes.list();
    expect(heads.map(({ name: given, revision }) => [given, revision])).toContainEqual(['Borrador con nombre', 1]);
    for (const { id } of heads) expect((await storage.processes.read(id))?.draft.process.blocks).not.toEqual({});
    expect(await storage.forms.read('c1', 'p1')).toEqual({ f1: 'mesas' });
    const [file] = schema1.stores.files.rows;
    expect(await (await storage.files.open(file?.id ?? ''))?.text()).toBe('hola');
    storage.close();
  });
});
