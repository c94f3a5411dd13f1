import type { FilePort, StoredFile } from '#fields/face.ts';
import type { Tables } from './database.ts';
import type { UnsentFormStore } from './storage.ts';
import { withStorageErrors } from './toStorageError.ts';
import type { Writer } from './writer.ts';

/** Forms that were filled in and not sent. */
export function unsentFormStore({ forms }: Tables, writer: Writer): UnsentFormStore {
  return {
    read: (of, person) => withStorageErrors(async () => (await forms.get([of, person]))?.value ?? null),
    keep: (of, person, value) =>
      writer.write(['forms'], async () => {
        await forms.put({ of, person, value });
      }),
    drop: (of, person) => writer.write(['forms'], () => forms.delete([of, person])),
  };
}

/** Files of answers. */
export function filePort({ files }: Tables, writer: Writer, newId: () => string): FilePort {
  return {
    keep: (file) =>
      writer.write(['files'], async () => {
        const kept: StoredFile = { id: newId(), name: file.name, size: file.size, type: file.type };
        await files.add({ ...kept, blob: file });
        return kept;
      }),
    open: (id) => withStorageErrors(async () => (await files.get(id))?.blob ?? null),
  };
}
