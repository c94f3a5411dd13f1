import { emptyProcess, type Process } from '#model/process.ts';
import type { JournalLine, JournalPort, Written } from './journal.ts';
import { createEditorStore } from './store.ts';

/** A journal in memory that keeps what it was given, and can be told to fail. */
function journalOf(first: Process) {
  const state = {
    lines: [] as JournalLine[],
    head: first,
    names: [] as string[],
    answer: (): Promise<Written> | null => null,
    naming: async () => {},
  };
  const port: JournalPort = {
    append: async (onRevision, line, next) => {
      const answer = state.answer();
      if (answer !== null) return answer;
      if (onRevision !== state.lines.length) return { refused: 'stale' };
      state.lines.push(line);
      state.head = next;
      return { revision: state.lines.length };
    },
    checkpoint: async (revision, name) => {
      await state.naming();
      state.names.push(`${revision} ${name}`);
    },
    whyNot: (error) => ({ code: 'test.why', params: { message: String(error) } }),
  };
  return { state, port };
}

/** An editor's store with its journal, by the clock of the test. */
export function openStore(process: Process = emptyProcess('Licencia', 'es')) {
  let ids = 0;
  const journal = journalOf(process);
  const store = createEditorStore({
    draft: { revision: 0, process },
    journal: [],
    port: journal.port,
    now: () => new Date().toISOString(),
    newId: () => `e${++ids}`,
  });
  return { store, journal };
}
