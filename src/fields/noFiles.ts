import type { FilePort } from './face.ts';

/** Keeps no file: previews show the name of what was chosen, and its bytes go nowhere. */
export const noFiles: FilePort = {
  keep: ({ name, size, type }) => Promise.resolve({ id: `${name} ${size}`, name, size, type }),
  open: () => Promise.resolve(null),
};
