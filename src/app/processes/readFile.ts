import type { NamedProcess } from '#exchange/sdw/link.ts';
import type { SdwRead } from '#exchange/sdw/read.ts';
import { limits } from '#exchange/limits.ts';
import { refuse } from '#model/issue.ts';
import type { Directory } from '#model/directory.ts';
// The bundler makes the default export.
// oxlint-disable-next-line import/default
import workerAddress from './import.worker.ts?worker&url';

/** What the worker is asked. */
export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly directory: Directory;
  /** Processes that the file may name. */
  readonly processes: readonly NamedProcess[];
}

/** Looks through bytes from outside; in the browser, in a worker. */
export type ReadBytes = (request: ReadRequest) => Promise<SdwRead>;

/** Reads a file that somebody chose. One that is too big is not even taken into memory. */
export async function readFile(
  file: File,
  known: Pick<ReadRequest, 'directory' | 'processes'>,
  read: ReadBytes,
): Promise<SdwRead> {
  if (file.size > limits.file) {
    return refuse('exchange.tooBig', { file: file.name, most: limits.file / 1024 / 1024 });
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  return read({ bytes, file: file.name, ...known });
}

/** Reads in a worker of its own, which ends with the answer or after 20 s. @throws UnreadFileError */
export function readInWorker(request: ReadRequest): Promise<SdwRead> {
  const worker = new Worker(workerAddress, { type: 'module' });
  return new Promise<SdwRead>((resolve, reject) => {
    const timer = setTimeout(() => reject(new UnreadFileError(request.file, 'time')), mostTime);
    worker.addEventListener('message', ({ data }: MessageEvent<SdwRead>) => {
      clearTimeout(timer);
      resolve(data);
    });
    worker.addEventListener('error', (event) => {
      clearTimeout(timer);
      reject(new UnreadFileError(request.file, event.message));
    });
    // A worker has no origin to name.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}

/** A file was not looked through to its end. */
class UnreadFileError extends Error {
  override readonly name = 'UnreadFileError';
  readonly file: string;
  constructor(file: string, why: string) {
    super(`${file} was not read: ${why}`);
    this.file = file;
  }
}

const mostTime = 20_000;
