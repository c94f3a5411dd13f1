import type { Process } from '#model/process.ts';
import type { Said } from '#text/said.ts';
import { joined } from './entries.ts';
import type { JournalLine, JournalPort } from './journal.ts';

/** How far the journal is with what was done. `at` is an instant; null when nothing was written yet since opening. */
export type Saving =
  | { readonly is: 'saved'; readonly at: string | null }
  | { readonly is: 'saving' }
  | { readonly is: 'failed'; readonly why: Said }
  | { readonly is: 'stale' };

/** Brings lines to the journal in order, one at a time. Nothing is called saved before the journal has it. */
export interface Writer {
  readonly add: (line: JournalLine, next: Process) => void;
  /** Writes what is waiting now, also after a failure; resolves to whether everything is written. */
  readonly flush: () => Promise<boolean>;
  /** The last revision that was written. */
  readonly revision: () => number;
}

interface WriterParts {
  readonly port: JournalPort;
  readonly revision: number;
  readonly now: () => string;
  readonly onSaving: (saving: Saving) => void;
}

/** Keystrokes that come within this time share a line, ms. */
const gathering = 30;

interface Waiting {
  readonly line: JournalLine;
  readonly next: Process;
}

/** Makes the writer of one process; `revision` is where its draft stands. */
export function createWriter({ port, revision: head, now, onSaving }: WriterParts): Writer {
  let revision = head;
  let waiting: readonly Waiting[] = [];
  let isStale = false;
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function run(): Promise<void> {
    onSaving({ is: 'saving' });
    for (let first = waiting[0]; first !== undefined; first = waiting[0]) {
      waiting = waiting.slice(1);
      const written = await port.append(revision, first.line, first.next).catch((error: unknown) => {
        waiting = [first, ...waiting];
        return { failed: port.whyNot(error) };
      });
      if ('failed' in written) return onSaving({ is: 'failed', why: written.failed });
      if ('refused' in written) {
        isStale = true;
        waiting = [];
        return onSaving({ is: 'stale' });
      }
      revision = written.revision;
    }
    onSaving({ is: 'saved', at: now() });
  }

  async function flush(): Promise<boolean> {
    clearTimeout(timer);
    timer = undefined;
    if (isStale) return false;
    if (running === null && waiting.length === 0) return true;
    running ??= run().finally(() => {
      running = null;
    });
    await running;
    return waiting.length === 0 && !isStale;
  }

  return {
    revision: () => revision,
    flush,
    add(line, next) {
      if (isStale) return;
      waiting = withLine(waiting, { line, next });
      onSaving({ is: 'saving' });
      timer ??= setTimeout(() => void flush(), gathering);
    },
  };
}

/** A gesture that goes on before its line left is still one line. */
function withLine(waiting: readonly Waiting[], added: Waiting): readonly Waiting[] {
  const last = waiting.at(-1);
  const goesOn = last?.line.did === 'do' && added.line.did === 'do' && last.line.entry.id === added.line.entry.id;
  if (!goesOn) return [...waiting, added];
  const entry = joined(last.line.entry, added.line.entry);
  return [...waiting.slice(0, -1), { line: { did: 'do', entry }, next: added.next }];
}
