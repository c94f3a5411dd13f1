import type { Change } from '#model/journal.ts';
import type { Process } from '#model/process.ts';
import type { z } from '#model/zod.ts';
import type { Tables } from './database.ts';
import { UnknownIdError, NotInForceError, PublishedProcessError, StaleDraftError, UnfitError } from './errors.ts';
import { parse, parseAll, parseMaybe } from './parse.ts';
import type { Checkpoint, ProcessHead, ProcessRecord, VersionRecord } from './records.ts';
import type { ProcessStore } from './storage.ts';
import { withStorageErrors } from './toStorageError.ts';
import { wholeProcess } from './wholeProcess.ts';
import { count, type Writer } from './writer.ts';

/** What keeping processes needs. */
export interface ProcessPorts {
  readonly tables: Tables;
  readonly writer: Writer;
  readonly now: () => string;
  readonly newId: () => string;
}

/** Processes, their drafts, journals and versions. */
export function processStore(ports: ProcessPorts): ProcessStore {
  const { tables, writer } = ports;
  return {
    list: () => withStorageErrors(async () => parseAll('processes', await tables.processes.toArray(), (row) => row.id)),
    read: (id) => withStorageErrors(() => read(tables, id)),
    create: async (process, by) => {
      checkFits(await wholeProcess(), process);
      return writer.write(['processes', 'drafts'], () => create(ports, process, by));
    },
    append: async (id, onRevision, line, next, by) => {
      checkFits(await wholeProcess(), changedPart(next, line.entry.changes));
      return writer.write(['processes', 'drafts', 'journal'], async () => {
        const head = await headOf(tables, id, onRevision);
        const revision = onRevision + 1;
        const { name, lang } = next;
        await tables.journal.add({ process: id, revision, ...line });
        await tables.drafts.put({ process: id, revision, value: next });
        await tables.processes.put({ ...head, name, lang, revision, editedAt: ports.now(), editedBy: by });
        return revision;
      });
    },
    journal: (id) =>
      withStorageErrors(async () =>
        parseAll(
          'journal',
          await tables.journal.where('process').equals(id).toArray(),
          ({ revision }) => `${id}/${revision}`,
        ),
      ),
    checkpoint: (id, revision, name) =>
      writer.write(['processes', 'checkpoints'], async () => {
        const record = await rowOf(tables, id);
        if (revision > record.revision) throw new UnknownIdError('revision', `${id}/${revision}`);
        return keepCheckpoint(ports, record, { process: id, revision, name, at: ports.now() });
      }),
    checkpoints: (id) =>
      withStorageErrors(async () => {
        const rows = await tables.checkpoints.where('process').equals(id).reverse().toArray();
        return parseAll('checkpoints', rows, ({ revision }) => `${id}/${revision}`);
      }),
    publish: async (id, onRevision, by, note) => {
      const [whole, hashOf] = await Promise.all([wholeProcess(), hashing()]);
      return writer.write(['processes', 'drafts', 'checkpoints', 'versions'], () =>
        publish(ports, { id, onRevision, by, note, whole, hashOf }),
      );
    },
    versions: (id) =>
      withStorageErrors(async () => {
        const rows = await tables.versions.where('process').equals(id).reverse().toArray();
        return parseAll('versions', rows, ({ number }) => `${id}/${number}`);
      }),
    version: (id, number) =>
      withStorageErrors(async () => parseMaybe('versions', `${id}/${number}`, await tables.versions.get([id, number]))),
    archive: (id) =>
      writer.write(['processes', 'categories'], async () => {
        await tables.processes.put({ ...(await rowOf(tables, id)), archivedAt: ports.now() });
        await freeCategories(tables, id);
      }),
    restore: (id, categories = []) =>
      writer.write(['processes', 'categories'], async () => {
        await tables.processes.put({ ...(await rowOf(tables, id)), archivedAt: null });
        await takeFree(tables, id, categories);
      }),
    remove: (id) =>
      writer.erase(['processes', 'drafts', 'journal', 'checkpoints', 'versions', 'categories'], () =>
        remove(tables, id),
      ),
  };
}

async function read(tables: Tables, id: string): Promise<ProcessRecord | null> {
  // In one transaction: another tab may write between two.
  const [head, draft] = await tables.dexie.transaction('r', tables.processes, tables.drafts, () =>
    Promise.all([tables.processes.get(id), tables.drafts.get(id)]),
  );
  const known = parseMaybe('processes', id, head);
  if (known === null) return null;
  const { revision, value } = parse('drafts', id, draft);
  return { ...known, draft: { revision, process: value } };
}

async function create({ tables, now, newId }: ProcessPorts, process: Process, by: string): Promise<ProcessRecord> {
  const at = now();
  const { name, lang } = process;
  const head: ProcessHead = {
    id: newId(),
    name,
    lang,
    revision: 0,
    saved: null,
    published: null,
    archivedAt: null,
    createdAt: at,
    editedAt: at,
    editedBy: by,
  };
  await tables.processes.add(head);
  await tables.drafts.add({ process: head.id, revision: 0, value: process });
  await count(tables, 'processes', 1);
  return { ...head, draft: { revision: 0, process } };
}

interface Publishing {
  readonly id: string;
  readonly onRevision: number;
  readonly by: string;
  readonly note: string;
  readonly whole: z.ZodType<Process>;
  readonly hashOf: (process: Process) => string;
}

/** How versions are hashed; it comes with the first publishing, and not with the page. */
async function hashing(): Promise<Publishing['hashOf']> {
  const [{ sha256Hex }, { canonicalJson }] = await Promise.all([
    import('#model/hash.ts'),
    import('#model/canonical.ts'),
  ]);
  return (process) => sha256Hex(canonicalJson(process));
}

/** Publishing makes a checkpoint first, unless the head has one already. */
async function publish(
  ports: ProcessPorts,
  { id, onRevision, by, note, whole, hashOf }: Publishing,
): Promise<VersionRecord> {
  const { tables } = ports;
  const record = parse('processes', id, await headOf(tables, id, onRevision));
  if (record.archivedAt !== null) throw new NotInForceError(id, 'archived');
  const at = ports.now();
  const number = (record.published?.number ?? 0) + 1;
  const { value } = parse('drafts', id, await tables.drafts.get(id));
  checkFits(whole, value);
  const hash = hashOf(value);
  const revision = onRevision;
  const version: VersionRecord = { process: id, number, value, hash, state: 'published', by, at, note, revision };
  if (record.published !== null) await tables.versions.update([id, record.published.number], { state: 'replaced' });
  await tables.versions.add(version);
  const published = { ...record, published: { number, revision } };
  if (record.saved?.revision === revision) await tables.processes.put(published);
  else await keepCheckpoint(ports, published, { process: id, revision, name: `v${number}`, at });
  return version;
}

async function remove(tables: Tables, id: string): Promise<readonly string[]> {
  if ((await tables.versions.where('process').equals(id).count()) > 0) throw new PublishedProcessError(id);
  await rowOf(tables, id);
  await tables.processes.delete(id);
  await tables.drafts.delete(id);
  await tables.journal.where('process').equals(id).delete();
  await tables.checkpoints.where('process').equals(id).delete();
  await freeCategories(tables, id);
  return ['processes'];
}

async function keepCheckpoint({ tables }: ProcessPorts, record: ProcessHead, checkpoint: Checkpoint) {
  await tables.checkpoints.put(checkpoint);
  const isLatest = record.saved === null || record.saved.revision <= checkpoint.revision;
  await tables.processes.put(isLatest ? { ...record, saved: checkpoint } : record);
  return checkpoint;
}

async function freeCategories({ categories }: Tables, process: string): Promise<void> {
  await categories.where('process').equals(process).modify({ process: null });
}

/** What another process serves meanwhile stays with it. */
async function takeFree({ categories }: Tables, process: string, ids: readonly string[]): Promise<void> {
  const free = categories
    .where('id')
    .anyOf(ids)
    .filter((category) => category.process === null);
  await free.modify({ process });
}

async function rowOf({ processes }: Tables, id: string): Promise<ProcessHead> {
  const record = await processes.get(id);
  if (record === undefined) throw new UnknownIdError('process', id);
  return record;
}

async function headOf(tables: Tables, id: string, onRevision: number): Promise<ProcessHead> {
  const record = await rowOf(tables, id);
  const { revision } = record;
  if (revision !== onRevision) throw new StaleDraftError(id, onRevision, revision);
  return record;
}

function checkFits(whole: z.ZodType<Process>, process: Process): void {
  const outcome = whole.safeParse(process);
  if (!outcome.success) throw new UnfitError('processes', outcome.error.message);
}

/** What a line changed, not the whole draft: checking an edit must not cost more the larger the process is. */
function changedPart(next: Process, changes: readonly Change[]): Process {
  return {
    ...next,
    fields: picked(next.fields, 'field', changes),
    blocks: picked(next.blocks, 'block', changes),
    flows: picked(next.flows, 'flow', changes),
    stages: picked(next.stages, 'stage', changes),
  };
}

function picked<T>(things: Readonly<Record<string, T>>, of: Change['of'], changes: readonly Change[]) {
  const entries = changes.flatMap((change) => {
    const thing = change.of === of && Object.hasOwn(things, change.id) ? things[change.id] : undefined;
    return thing === undefined ? [] : [[change.id, thing] as const];
  });
  return Object.fromEntries(entries);
}
