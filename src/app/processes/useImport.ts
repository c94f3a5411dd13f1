import { useEffect, useState } from 'react';
import type { SdwRead } from '#exchange/sdw/read.ts';
import { useServices } from '../ServicesProvider.tsx';
import { useDirectory } from '../SessionProvider.tsx';
import { readFile } from './readFile.ts';

/** How far looking through a file has come. */
export type Import =
  | { readonly is: 'reading' }
  | { readonly is: 'read'; readonly read: SdwRead }
  | { readonly is: 'failed'; readonly error: unknown };

/** Looks through a file as soon as it is shown. */
export function useImport(file: File): Import {
  const { readBytes, storage } = useServices();
  const directory = useDirectory();
  const [state, setState] = useState<Import>({ is: 'reading' });
  useEffect(() => {
    let isWanted = true;
    const become = (next: Import) => {
      if (isWanted) setState(next);
    };
    const reading = storage.processes
      .list()
      .then((heads) => heads.filter(({ archivedAt }) => archivedAt === null))
      .then((known) => known.map(({ id, name }) => ({ id, name })))
      .then((processes) => readFile(file, { directory, processes }, readBytes));
    reading.then(
      (read) => become({ is: 'read', read }),
      (error: unknown) => become({ is: 'failed', error }),
    );
    return () => {
      isWanted = false;
    };
  }, [file, directory, readBytes, storage]);
  return state;
}
