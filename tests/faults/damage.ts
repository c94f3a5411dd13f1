import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What can happen to the files of a LevelDB database while nobody has it open. */
export const damages: Readonly<Record<string, (folder: string) => void>> = {
  'garbage in MANIFEST': (folder) => {
    const file = fileIn(folder, 'MANIFEST-');
    writeFileSync(file, Buffer.alloc(statSync(file).size, 0xa5));
  },
  'flipped bytes in the log': (folder) => {
    const file = longestLog(folder);
    const bytes = readFileSync(file);
    for (let at = bytes.length >> 1; at < bytes.length; at += 97) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    writeFileSync(file, bytes);
  },
  'a truncated log': (folder) => {
    const file = longestLog(folder);
    truncateSync(file, statSync(file).size >> 1);
  },
  'a deleted log': (folder) => rmSync(longestLog(folder)),
  'a deleted MANIFEST': (folder) => rmSync(fileIn(folder, 'MANIFEST-')),
};

function fileIn(folder: string, beginning: string): string {
  const name = readdirSync(folder).find((one) => one.startsWith(beginning));
  if (name === undefined) throw new Error(`There is no ${beginning} in ${folder}`);
  return join(folder, name);
}

/** The log holds what was written since the last table was made: here all that was done. */
function longestLog(folder: string): string {
  const [longest] = readdirSync(folder)
    .filter((name) => name.endsWith('.log'))
    .map((name) => join(folder, name))
    .sort((a, b) => statSync(b).size - statSync(a).size);
  if (longest === undefined || statSync(longest).size === 0) throw new Error(`There is no log in ${folder}`);
  return longest;
}
