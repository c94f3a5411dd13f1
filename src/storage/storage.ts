import type { Visit, WorkItem } from '#blocks/work.ts';
import type { FilePort } from '#fields/face.ts';
import type { Directory, Group, GroupId, Person, PersonId } from '#model/directory.ts';
import type { JsonObject } from '#model/json.ts';
import type { Process } from '#model/process.ts';
import type { Call, HistoryEvent, Mail, Request, RequestId, Timer } from '#runtime/records.ts';
import type { Store } from '#runtime/store.ts';
import type { CopyStore } from './copies/copies.ts';
import type { Area, Category, Checkpoint, JournalRow, ProcessHead, ProcessRecord, VersionRecord } from './records.ts';

/** Everything kept in this browser. Opened once by `main.tsx`; pages read it through live queries. */
export interface Storage {
  readonly owner: OwnerStore;
  readonly processes: ProcessStore;
  readonly catalogue: CatalogueStore;
  readonly directory: DirectoryStore;
  readonly requests: RequestReader;
  readonly mails: MailStore;
  readonly forms: UnsentFormStore;
  readonly files: FilePort;
  /** What the engine writes through. */
  readonly engine: Store;
  readonly copies: CopyStore;
  /** Tells when the next call may be taken, '' for at once, now and whenever that changes in any tab. Returns how to stop. */
  readonly watchNextCall: (onNext: (due: string | null) => void, onFailed: (error: unknown) => void) => () => void;
  /** Tells when the next timer is due, now and whenever that changes in any tab. Returns how to stop. */
  readonly watchNextDue: (onNext: (due: string | null) => void, onFailed: (error: unknown) => void) => () => void;
  readonly copied: CopyNote;
  /** Whether the browser promised not to evict it, asked after the first real save; null when never asked. */
  readonly persistence: () => Promise<boolean | null>;
  /** Whether nobody wrote since this tab last did, and it may still write: false for a page that slept meanwhile. */
  readonly isCurrent: () => Promise<boolean>;
  readonly close: () => void;
}

/** When a copy was last made here. */
export interface CopyNote {
  readonly read: () => Promise<string | null>;
  readonly note: (at: string) => Promise<void>;
}

/** Who this copy belongs to. */
export interface OwnerStore {
  /** Null before the first start was answered. */
  readonly read: () => Promise<PersonId | null>;
  /** Answers the first start: everything in one transaction. */
  readonly begin: (first: FirstStart) => Promise<void>;
}

/** What the first start puts in; sample organisations come as data from `templates`. */
export interface FirstStart {
  readonly owner: Person;
  readonly people: readonly Person[];
  readonly groups: readonly Group[];
  readonly areas: readonly Area[];
  readonly categories: readonly Category[];
}

/** Processes, their drafts, journals and versions. Every write is one transaction and compares the revision it was made on. */
export interface ProcessStore {
  /** Without drafts. */
  readonly list: () => Promise<readonly ProcessHead[]>;
  readonly read: (id: string) => Promise<ProcessRecord | null>;
  readonly create: (process: Process, by: PersonId) => Promise<ProcessRecord>;
  /** Appends one journal line and moves the draft. @throws StaleDraftError when `onRevision` is not the head. */
  readonly append: (
    id: string,
    onRevision: number,
    line: Pick<JournalRow, 'did' | 'entry'>,
    next: Process,
    by: PersonId,
  ) => Promise<number>;
  readonly journal: (id: string) => Promise<readonly JournalRow[]>;
  /** Guardar. */
  readonly checkpoint: (id: string, revision: number, name: string) => Promise<Checkpoint>;
  readonly checkpoints: (id: string) => Promise<readonly Checkpoint[]>;
  /** Freezes the head as the next version; the one before becomes 'replaced'. Checking for problems is the caller's. @throws StaleDraftError */
  readonly publish: (id: string, onRevision: number, by: PersonId, note: string) => Promise<VersionRecord>;
  readonly versions: (id: string) => Promise<readonly VersionRecord[]>;
  readonly version: (id: string, number: number) => Promise<VersionRecord | null>;
  /** Frees its categories; open requests go on. */
  readonly archive: (id: string) => Promise<void>;
  /** With those of the given categories that are there and that nothing serves by now. */
  readonly restore: (id: string, categories?: readonly string[]) => Promise<void>;
  /** Only a process without versions can be deleted. @throws PublishedProcessError */
  readonly remove: (id: string) => Promise<void>;
}

/** Areas and categories. */
export interface CatalogueStore {
  readonly areas: () => Promise<readonly Area[]>;
  readonly categories: () => Promise<readonly Category[]>;
  readonly keepArea: (area: Area) => Promise<void>;
  readonly keepCategory: (category: Category) => Promise<void>;
  /** Only an empty area. @throws AreaInUseError */
  readonly removeArea: (id: string) => Promise<void>;
  readonly removeCategory: (id: string) => Promise<void>;
  /** Asignar ahora: from now on requests of the category follow the process; null frees it. */
  readonly assign: (category: string, process: string | null) => Promise<void>;
}

/** Some people and groups. */
export interface People {
  readonly people: readonly Person[];
  readonly groups: readonly Group[];
}

/** People and groups. */
export interface DirectoryStore {
  readonly read: () => Promise<Directory>;
  /** Adds or changes. @throws EmailTakenError, SlugTakenError */
  readonly keepPerson: (person: Person) => Promise<void>;
  readonly keepGroup: (group: Group) => Promise<void>;
  readonly keepAll: (people: readonly Person[], groups: readonly Group[]) => Promise<void>;
  /** Keeps what is made of everybody as they are in that moment; nobody else changes them between. */
  readonly change: (make: (now: Directory) => Partial<People>) => Promise<void>;
  readonly removeGroup: (id: GroupId) => Promise<void>;
}

/** Requests as pages read them; only the engine writes them. */
export interface RequestReader {
  readonly read: (id: RequestId) => Promise<Request | null>;
  /** Newest first; with a limit, a page: those after the last of the page before. */
  readonly list: (filter: RequestFilter) => Promise<readonly Request[]>;
  /** Open requests per process id. */
  readonly openByProcess: () => Promise<ReadonlyMap<string, number>>;
  readonly visits: (id: RequestId) => Promise<readonly Visit[]>;
  readonly items: (id: RequestId) => Promise<readonly WorkItem[]>;
  /** What time will do to it, in no order. */
  readonly timers: (id: RequestId) => Promise<readonly Timer[]>;
  readonly calls: (id: RequestId) => Promise<readonly Call[]>;
  /** Requests that the visits of a request began. */
  readonly begunBy: (id: RequestId) => Promise<readonly Request[]>;
  /** Open items of these requests, for lists that say whom each one waits for. */
  readonly openItems: (ids: readonly RequestId[]) => Promise<readonly WorkItem[]>;
  readonly history: (id: RequestId) => Promise<readonly HistoryEvent[]>;
  /** Open items that a person may do, directly or through their groups; soonest due first, as many as asked for. */
  readonly inbox: (person: PersonId, groups: readonly GroupId[], limit?: number) => Promise<readonly WorkItem[]>;
  /** How many there are of them, counted up to a limit. */
  readonly waiting: (person: PersonId, groups: readonly GroupId[], limit: number) => Promise<number>;
}

/** Which requests a list shows. */
export interface RequestFilter {
  readonly requester?: PersonId;
  readonly process?: string;
  /** All of them when absent. */
  readonly limit?: number;
  /** The last request of the page before. */
  readonly after?: Pick<Request, 'begunAt' | 'id'> | null;
}

/** The outbox. */
export interface MailStore {
  /** Newest first, as many as asked for. */
  readonly list: (limit?: number) => Promise<readonly Mail[]>;
  readonly ofRequest: (request: RequestId) => Promise<readonly Mail[]>;
  readonly mark: (id: string, state: 'downloaded' | 'sent') => Promise<void>;
}

/** Forms that were filled in and not sent; `of` is a visit or a category, per person. */
export interface UnsentFormStore {
  readonly read: (of: string, person: PersonId) => Promise<JsonObject | null>;
  readonly keep: (of: string, person: PersonId, value: JsonObject) => Promise<void>;
  readonly drop: (of: string, person: PersonId) => Promise<void>;
}
