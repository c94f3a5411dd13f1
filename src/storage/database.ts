import Dexie, { type Table } from 'dexie';
import type { Visit } from '#blocks/work.ts';
import type { Group, Person, PersonId } from '#model/directory.ts';
import type { JsonObject } from '#model/json.ts';
import type { HistoryEvent, Mail, Request, Timer, Watch } from '#runtime/records.ts';
import type { AskedRow, ItemRow } from './asked.ts';
import { declareSchemas, schema } from './migrations/index.ts';
import type { Area, Category, Checkpoint, DraftRow, JournalRow, ProcessHead, VersionRecord } from './records.ts';
import type { CallRow } from './timeRows.ts';

/** A command that was done, and the request that it made or changed. */
export interface CommandRow {
  readonly id: string;
  readonly request: string;
  /** Instant. */
  readonly at: string;
}

/** A form that was filled in and not sent. */
export interface FormRow {
  readonly of: string;
  readonly person: PersonId;
  readonly value: JsonObject;
}

/** A file of an answer. */
export interface FileRow {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly type: string;
  readonly blob: Blob;
}

/** A number that is counted up and down with what it counts, because counting rows takes longer the more there are. */
export interface CounterRow {
  readonly name: string;
  readonly value: number;
}

/** One of the last writes; see writeLog.ts. */
export interface WriteRow {
  /** 1, 2, 3 … */
  readonly n: number;
  readonly mark: string;
}

/**
 * The writer fence. Every write transaction reads it and refuses to write into a database that a newer application
 * has taken over (`minWriter`), or that is not the one that was opened (`generation`, `epoch`).
 */
export interface Fence {
  readonly key: 'fence';
  readonly schema: number;
  readonly minWriter: number;
  /** Grows when what tabs hold in memory is not true any more. */
  readonly epoch: number;
  readonly generation: string;
  /** Generations that were lost, and a person knows. */
  readonly replaces: readonly string[];
  /** Write transactions so far. */
  readonly writes: number;
  /** The write after which there is a row for each. */
  readonly since: number;
  /** The id of the last write; '' before the first. */
  readonly mark: string;
}

/** Single facts: the fence, the owner, whether the browser was asked to keep the database, when a copy was made. */
export type MetaRow =
  | Fence
  | { readonly key: 'owner'; readonly person: PersonId }
  | { readonly key: 'persistence'; readonly granted: boolean }
  | { readonly key: 'copied'; readonly at: string };

interface RowsOf {
  readonly meta: Table<MetaRow, string>;
  readonly counters: Table<CounterRow, string>;
  readonly writes: Table<WriteRow, number>;
  readonly people: Table<Person, string>;
  readonly groups: Table<Group, string>;
  readonly areas: Table<Area, string>;
  readonly categories: Table<Category, string>;
  readonly processes: Table<ProcessHead, string>;
  readonly drafts: Table<DraftRow, string>;
  readonly journal: Table<JournalRow, [string, number]>;
  readonly checkpoints: Table<Checkpoint, [string, number]>;
  readonly versions: Table<VersionRecord, [string, number]>;
  readonly requests: Table<Request, string>;
  readonly visits: Table<Visit, string>;
  readonly items: Table<ItemRow, string>;
  readonly asked: Table<AskedRow, [string, string, string]>;
  readonly events: Table<HistoryEvent, [string, number]>;
  readonly mails: Table<Mail, string>;
  readonly timers: Table<Timer, string>;
  readonly watches: Table<Watch, string>;
  readonly calls: Table<CallRow, string>;
  readonly commands: Table<CommandRow, string>;
  readonly forms: Table<FormRow, [string, string]>;
  readonly files: Table<FileRow, string>;
}

/** The name of a table. */
export type TableName = keyof RowsOf;

/** A row of a table. */
export type RowOf<N extends TableName> = RowsOf[N] extends Table<infer Row, infer _Key> ? Row & object : never;

/** The tables whose rows are counted; the counters have their names. One that is not there is counted again. */
export const countedTables = ['processes', 'requests'] as const;

/** Whether a counter's name is that of a table. */
export function isCountedTable(name: string): name is (typeof countedTables)[number] {
  return countedTables.some((one) => one === name);
}

/** The database with its tables. Only this module makes it. */
export interface Tables extends RowsOf {
  readonly dexie: Dexie;
}

/** Declares the database; nothing is opened yet. `onUpgrade` hears that rows are being brought to a newer schema. */
export function declareDatabase(name: string, onUpgrade: () => void = () => {}): Tables {
  const dexie = new Dexie(name, { autoOpen: false, chromeTransactionDurability: 'strict', cache: 'disabled' });
  declareSchemas(dexie, schema, onUpgrade);
  return {
    dexie,
    meta: dexie.table('meta'),
    counters: dexie.table('counters'),
    writes: dexie.table('writes'),
    people: dexie.table('people'),
    groups: dexie.table('groups'),
    areas: dexie.table('areas'),
    categories: dexie.table('categories'),
    processes: dexie.table('processes'),
    drafts: dexie.table('drafts'),
    journal: dexie.table('journal'),
    checkpoints: dexie.table('checkpoints'),
    versions: dexie.table('versions'),
    requests: dexie.table('requests'),
    visits: dexie.table('visits'),
    items: dexie.table('items'),
    asked: dexie.table('asked'),
    events: dexie.table('events'),
    mails: dexie.table('mails'),
    timers: dexie.table('timers'),
    watches: dexie.table('watches'),
    calls: dexie.table('calls'),
    commands: dexie.table('commands'),
    forms: dexie.table('forms'),
    files: dexie.table('files'),
  };
}
