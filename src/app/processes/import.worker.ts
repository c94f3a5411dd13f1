import { readSdw, type SdwRead } from '#exchange/sdw/read.ts';
import type { ReadRequest } from './readFile.ts';

/** Looks through files from outside beside the page, so that a bad one cannot hold it up. */
self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  const outcome: SdwRead = readSdw(data.bytes, data.file, data.directory, data.processes);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  self.postMessage(outcome);
});
