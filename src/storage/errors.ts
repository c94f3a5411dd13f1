import { StoreError, type StoreProblem } from '#runtime/storeError.ts';

/** Something could not be stored or read in the database; nothing was changed. `table` and `key` name a damaged record. */
export class StorageError extends StoreError {
  override readonly name = 'StorageError';
  readonly table: string | null;
  readonly key: string | null;
  constructor(
    reason: StoreProblem,
    message: string,
    options: ErrorOptions & { readonly table?: string; readonly key?: string } = {},
  ) {
    super(reason, message, options);
    this.table = options.table ?? null;
    this.key = options.key ?? null;
  }
}

/** The draft was changed by somebody else, or in another tab, since it was read. */
export class StaleDraftError extends Error {
  override readonly name = 'StaleDraftError';
  readonly process: string;
  readonly onRevision: number;
  readonly head: number;
  constructor(process: string, onRevision: number, head: number) {
    super(`The draft of ${process} is at revision ${head}, not ${onRevision}`);
    this.process = process;
    this.onRevision = onRevision;
    this.head = head;
  }
}

/** Something that is asked for is not here. (Dexie takes the name NotFoundError for one of its own.) */
export class UnknownIdError extends Error {
  override readonly name = 'UnknownIdError';
  readonly what: 'process' | 'category' | 'revision' | 'mail';
  readonly id: string;
  constructor(what: UnknownIdError['what'], id: string) {
    super(`There is no ${what} ${id}`);
    this.what = what;
    this.id = id;
  }
}

/** A process with versions is archived, not deleted. */
export class PublishedProcessError extends Error {
  override readonly name = 'PublishedProcessError';
  readonly process: string;
  constructor(process: string) {
    super(`${process} has versions and cannot be deleted`);
    this.process = process;
  }
}

/** Only a published process that is not archived can serve a category; an archived one cannot be published. */
export class NotInForceError extends Error {
  override readonly name = 'NotInForceError';
  readonly process: string;
  readonly because: 'unpublished' | 'archived';
  constructor(process: string, because: 'unpublished' | 'archived') {
    super(`${process} is ${because}`);
    this.process = process;
    this.because = because;
  }
}

/** An area that still holds categories cannot be removed. */
export class AreaInUseError extends Error {
  override readonly name = 'AreaInUseError';
  readonly area: string;
  constructor(area: string) {
    super(`Area ${area} still holds categories`);
    this.area = area;
  }
}

/** Two people cannot have the same e-mail: files name people by it. */
export class EmailTakenError extends Error {
  override readonly name = 'EmailTakenError';
  readonly email: string;
  constructor(email: string) {
    super(`${email} belongs to somebody else`);
    this.email = email;
  }
}

/** Two groups cannot have the same slug: files name groups by it. */
export class SlugTakenError extends Error {
  override readonly name = 'SlugTakenError';
  readonly slug: string;
  constructor(slug: string) {
    super(`${slug} belongs to another group`);
    this.slug = slug;
  }
}

/** What was to be kept does not fit its schema, so that it could not be read again: a bug of whoever made it. */
export class UnfitError extends Error {
  override readonly name = 'UnfitError';
  readonly table: string;
  constructor(table: string, detail: string) {
    super(`What was to be kept in ${table} does not fit: ${detail}`);
    this.table = table;
  }
}
