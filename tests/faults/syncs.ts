import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What strace saw, or why it could not look. */
export type Watched = { readonly is: 'watching'; readonly stop: () => Promise<number> } | { readonly is: 'impossible' };

/**
 * Counts how often a browser makes the system write to the disk what it has written to files of IndexedDB. Needs Linux,
 * strace and the right to trace; where one is missing nothing can be counted.
 */
export async function watchSyncs(group: number, log: string): Promise<Watched> {
  const pids = process.platform === 'linux' ? pidsOf(group) : [];
  const strace = spawn(
    'strace',
    ['-f', '-y', '-e', 'trace=fdatasync,fsync', '-o', log, ...pids.flatMap((pid) => ['-p', `${pid}`])],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const ended = new Promise<'ended'>((resolve) => {
    strace.once('exit', () => resolve('ended'));
    strace.once('error', () => resolve('ended'));
  });
  const attached = new Promise<'attached'>((resolve) => {
    let said = '';
    strace.stderr.on('data', (bytes: Buffer) => {
      said += bytes.toString();
      if (pids.every((pid) => said.includes(`Process ${pid} attached`))) resolve('attached');
    });
  });
  if ((await Promise.race([attached, ended])) === 'ended') return { is: 'impossible' };
  return {
    is: 'watching',
    stop: async () => {
      strace.kill('SIGINT');
      await ended;
      return readFileSync(log, 'utf8')
        .split('\n')
        .filter((line) => /\bf(?:data)?sync\(\d+<[^>]*\/IndexedDB\//u.test(line)).length;
    },
  };
}

/** All processes of a group; the browser does not say which of them stores. */
function pidsOf(group: number): readonly number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && groupOf(pid) === group);
}

/** Field 5 of /proc/<pid>/stat; the name in field 2 may hold spaces and brackets. */
function groupOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
  } catch (error) {
    // It has ended since the folder was read.
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}
