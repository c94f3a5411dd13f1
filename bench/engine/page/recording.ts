/** One write as IndexedDB was asked for it. */
export interface Write {
  readonly store: string;
  readonly how: 'put' | 'add' | 'delete';
  /** The row, or the key of the one that is deleted. */
  readonly what: unknown;
}

/** One transaction that wrote. */
export interface Written {
  /** The stores that it was opened on. */
  readonly stores: readonly string[];
  readonly durability: IDBTransactionDurability;
  /** Whether it was committed with the last write, instead of when all answers had come. */
  isCommitted: boolean;
  readonly writes: Write[];
}

/** Runs `work` and tells what it asked IndexedDB to write, transaction by transaction. */
export async function recording<T>(
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly written: readonly Written[] }> {
  const known = new Map<IDBTransaction, Written>();
  const { prototype } = IDBObjectStore;
  const { prototype: transactions } = IDBTransaction;
  const commit = own(transactions, 'commit');
  const put = own(prototype, 'put');
  const add = own(prototype, 'add');
  const remove = own(prototype, 'delete');
  const note = ({ transaction, name }: IDBObjectStore, how: Write['how'], what: unknown) => {
    const one = known.get(transaction) ?? {
      stores: [...transaction.objectStoreNames],
      durability: transaction.durability,
      isCommitted: false,
      writes: [],
    };
    known.set(transaction, one);
    one.writes.push({ store: name, how, what });
  };
  prototype.put = function (value, key) {
    note(this, 'put', value);
    return put.apply(this, key === undefined ? [value] : [value, key]);
  };
  prototype.add = function (value, key) {
    note(this, 'add', value);
    return add.apply(this, key === undefined ? [value] : [value, key]);
  };
  prototype.delete = function (key) {
    note(this, 'delete', key);
    return remove.call(this, key);
  };
  transactions.commit = function () {
    const one = known.get(this);
    if (one !== undefined) one.isCommitted = true;
    return commit.call(this);
  };
  try {
    return { result: await work(), written: [...known.values()] };
  } finally {
    Object.assign(prototype, { put, add, delete: remove });
    Object.assign(transactions, { commit });
  }
}

/** A method as it is before we put ourselves in its place. */
function own<T, K extends keyof T>(prototype: T, name: K): T[K] {
  return prototype[name];
}
