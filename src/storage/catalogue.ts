import type { Tables } from './database.ts';
import { AreaInUseError, UnknownIdError, NotInForceError } from './errors.ts';
import { parseAll } from './parse.ts';
import type { CatalogueStore } from './storage.ts';
import { withStorageErrors } from './toStorageError.ts';
import type { Writer } from './writer.ts';

/** Areas and categories. */
export function catalogueStore(tables: Tables, writer: Writer): CatalogueStore {
  return {
    areas: () =>
      withStorageErrors(async () =>
        [...parseAll('areas', await tables.areas.toArray(), (row) => row.id)].sort(byOrder),
      ),
    categories: () =>
      withStorageErrors(async () =>
        [...parseAll('categories', await tables.categories.toArray(), (row) => row.id)].sort(byOrder),
      ),
    keepArea: (area) =>
      writer.write(['areas'], async () => {
        await tables.areas.put(area);
      }),
    keepCategory: (category) =>
      writer.write(['categories'], async () => {
        const before = await tables.categories.get(category.id);
        await tables.categories.put({ ...category, process: before?.process ?? null });
      }),
    removeArea: (id) =>
      writer.write(['areas', 'categories'], async () => {
        if ((await tables.categories.where('area').equals(id).count()) > 0) throw new AreaInUseError(id);
        await tables.areas.delete(id);
      }),
    removeCategory: (id) => writer.write(['categories'], () => tables.categories.delete(id)),
    assign: (category, process) =>
      writer.write(['categories', 'processes'], async () => {
        if (process !== null) await checkInForce(tables, process);
        if ((await tables.categories.update(category, { process })) === 0 && !(await isThere(tables, category))) {
          throw new UnknownIdError('category', category);
        }
      }),
  };
}

async function checkInForce({ processes }: Tables, id: string): Promise<void> {
  const record = await processes.get(id);
  if (record === undefined) throw new UnknownIdError('process', id);
  if (record.published === null) throw new NotInForceError(id, 'unpublished');
  if (record.archivedAt !== null) throw new NotInForceError(id, 'archived');
}

/** An update that changes nothing counts none, like one that finds nothing. */
async function isThere({ categories }: Tables, id: string): Promise<boolean> {
  return (await categories.get(id)) !== undefined;
}

/** As people ordered them, then by name. */
function byOrder(
  a: { readonly order: number; readonly name: string },
  b: { readonly order: number; readonly name: string },
): number {
  return a.order - b.order || a.name.localeCompare(b.name);
}
