import type { Tables } from './database.ts';
import { StorageError } from './errors.ts';
import { keepPeople } from './people.ts';
import type { OwnerStore } from './storage.ts';
import { withStorageErrors } from './toStorageError.ts';
import type { Writer } from './writer.ts';

/** Who this copy belongs to. */
export function ownerStore(tables: Tables, writer: Writer): OwnerStore {
  return {
    read: () => withStorageErrors(() => readOwner(tables)),
    begin: ({ owner, people, groups, areas, categories }) =>
      writer.write(['people', 'groups', 'areas', 'categories'], async () => {
        if ((await readOwner(tables)) !== null) throw new StorageError('conflict', 'This copy has an owner already');
        await keepPeople(tables, [owner, ...people], groups);
        await tables.areas.bulkPut([...areas]);
        await tables.categories.bulkPut([...categories]);
        await tables.meta.put({ key: 'owner', person: owner.id });
      }),
  };
}

async function readOwner({ meta }: Tables): Promise<string | null> {
  const row = await meta.get('owner');
  return row?.key === 'owner' ? row.person : null;
}
