import Dexie, { type Table } from 'dexie';
import type { Visit, WorkItem } from '#blocks/work.ts';
import type { Group, Person, PersonId } from '#model/directory.ts';
import type { JsonObject } from '#model/json.ts';
import type { HistoryEvent, Mail, Request } from '#runtime/records.ts';
import type { Area, Category, Checkpoint, JournalRow, ProcessRecord, VersionRecord } from './records.ts';

/** The version of the tables below. */
export const schema = 1;

/**
 * The tables and their keys. `items.*for` lists who may do an open item (`p:<person>`, `g:<group>`) and is empty for
 * closed ones, so that an inbox reads only what waits, however much was done before.
 */
const tables = {
  meta: 'key',
  counters: 'name',
  people: 'id',
  groups: 'id',
  areas: 'id',
  categories: 'id, area, process',
  processes: 'id',
  journal: '[process+revision]',
  checkpoints: '[process+revision]',
  versions: '[process+number]',
  requests: 'id, begunAt, [requester+begunAt], [process+begunAt]',
  visits: 'id, request',
  items: 'id, request, *for',
  events: '[request+seq]',
  mails: 'id, request, at',
  commands: 'id',
  forms: '[of+person]',
  files: 'id',
} as const;

/** The name of a table. */
export type TableName = keyof typeof tables;

/** A command that was done, and the request that it made or changed. */
export interface CommandRow {
  readonly id: string;
  readonly request: string;
  /** Instant. */
  readonly at: string;
}

/** A work item with whoever may do it while it is open. */
export interface ItemRow {
  readonly id: string;
  readonly request: string;
  readonly for: readonly string[];
  readonly item: WorkItem;
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
  readonly blob: Blob;
}

/** A number that is counted up and down with what it counts, because counting rows takes longer the more there are. */
export interface CounterRow {
  readonly name: string;
  readonly value: number;
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
}

/** Single facts: the fence, the owner, whether the browser was asked to keep the database. */
export type MetaRow =
  | Fence
  | { readonly key: 'owner'; readonly person: PersonId }
  | { readonly key: 'persistence'; readonly granted: boolean };

/** The database with its tables. Only this module makes it. */
export interface Tables {
  readonly dexie: Dexie;
  readonly meta: Table<MetaRow, string>;
  readonly counters: Table<CounterRow, string>;
  readonly people: Table<Person, string>;
  readonly groups: Table<Group, string>;
  readonly areas: Table<Area, string>;
  readonly categories: Table<Category, string>;
  readonly processes: Table<ProcessRecord, string>;
  readonly journal: Table<JournalRow, [string, number]>;
  readonly checkpoints: Table<Checkpoint, [string, number]>;
  readonly versions: Table<VersionRecord, [string, number]>;
  readonly requests: Table<Request, string>;
  readonly visits: Table<Visit, string>;
  readonly items: Table<ItemRow, string>;
  readonly events: Table<HistoryEvent, [string, number]>;
  readonly mails: Table<Mail, string>;
  readonly commands: Table<CommandRow, string>;
  readonly forms: Table<FormRow, [string, string]>;
  readonly files: Table<FileRow, string>;
}

/** Declares the database; nothing is opened yet. */
export function declareDatabase(name: string): Tables {
  const dexie = new Dexie(name, { autoOpen: false, chromeTransactionDurability: 'strict', cache: 'disabled' });
  dexie.version(schema).stores(tables);
  return {
    dexie,
    meta: dexie.table('meta'),
    counters: dexie.table('counters'),
    people: dexie.table('people'),
    groups: dexie.table('groups'),
    areas: dexie.table('areas'),
    categories: dexie.table('categories'),
    processes: dexie.table('processes'),
    journal: dexie.table('journal'),
    checkpoints: dexie.table('checkpoints'),
    versions: dexie.table('versions'),
    requests: dexie.table('requests'),
    visits: dexie.table('visits'),
    items: dexie.table('items'),
    events: dexie.table('events'),
    mails: dexie.table('mails'),
    commands: dexie.table('commands'),
    forms: dexie.table('forms'),
    files: dexie.table('files'),
  };
}
