/** A database as bare IndexedDB holds it, written so that a file can keep it. */
export interface Raw {
  readonly version: number;
  readonly stores: Readonly<Record<string, RawStore>>;
}

interface RawStore {
  readonly keyPath: string | string[] | null;
  readonly indexes: readonly RawIndex[];
  readonly rows: readonly unknown[];
}

interface RawIndex {
  readonly name: string;
  readonly keyPath: string | string[];
  readonly unique: boolean;
  readonly multiEntry: boolean;
}

/** Reads everything of a database, without Dexie; files are written in base64. */
export async function dump(name: string): Promise<Raw> {
  const db = await settled(indexedDB.open(name));
  const names = [...db.objectStoreNames];
  const stores = await Promise.all(
    names.map(async (store) => {
      const at = db.transaction(store).objectStore(store);
      const indexes = [...at.indexNames].map((index) => {
        const { keyPath, unique, multiEntry } = at.index(index);
        return { name: index, keyPath, unique, multiEntry };
      });
      const { keyPath } = at;
      const rows = await Promise.all((await settled(at.getAll())).map(toPlain));
      return [store, { keyPath, indexes, rows }] as const;
    }),
  );
  const { version } = db;
  db.close();
  return { version, stores: Object.fromEntries(stores) };
}

/** Makes a database of what was dumped, as the application of that time had made it. */
export async function restoreRaw(name: string, { version, stores }: Raw): Promise<void> {
  const opening = indexedDB.open(name, version);
  opening.addEventListener('upgradeneeded', () => {
    for (const [store, { keyPath, indexes, rows }] of Object.entries(stores)) {
      const made = opening.result.createObjectStore(store, { keyPath });
      for (const { name: index, keyPath: key, unique, multiEntry } of indexes) {
        made.createIndex(index, key, { unique, multiEntry });
      }
      for (const row of rows) made.add(fromPlain(row));
    }
  });
  (await settled(opening)).close();
}

/** What a request of IndexedDB comes to. */
function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('it failed')));
  });
}

async function toPlain(row: unknown): Promise<unknown> {
  if (!hasBlob(row)) return row;
  const bytes = new Uint8Array(await row.blob.arrayBuffer());
  return { ...row, blob: { type: row.blob.type, base64: btoa(String.fromCodePoint(...bytes)) } };
}

function fromPlain(row: unknown): unknown {
  if (!isPlainBlob(row)) return row;
  const bytes = Uint8Array.from(atob(row.blob.base64), (char) => char.codePointAt(0) ?? 0);
  return { ...row, blob: new Blob([bytes], { type: row.blob.type }) };
}

function hasBlob(row: unknown): row is { readonly blob: Blob } {
  return typeof row === 'object' && row !== null && 'blob' in row && row.blob instanceof Blob;
}

function isPlainBlob(row: unknown): row is { readonly blob: { readonly type: string; readonly base64: string } } {
  return typeof row === 'object' && row !== null && 'blob' in row;
}
