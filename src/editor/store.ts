import { createStore, type StoreApi } from 'zustand/vanilla';
import { applyChanges, changesBetween } from '#model/diff.ts';
import type { Edit } from '#model/edit.ts';
import { isRefused, refuse, type Refusal } from '#model/issue.ts';
import type { JournalEntry } from '#model/journal.ts';
import type { Process } from '#model/process.ts';
import type { Said } from '#text/said.ts';
import { afterLine, historyOf, type History } from './entries.ts';
import type { JournalLine, JournalPort } from './journal.ts';
import { freshView, type View } from './view.ts';
import { createWriter, type Saving, type Writer } from './writer.ts';

/** All that the editor knows: the draft with its history, how far it is saved, and what is looked at. */
export interface EditorState extends View, History {
  readonly process: Process;
  readonly saving: Saving;
}

/** How an edit is written down. */
export interface Gesture {
  /** Edits of the same group without a rest between them are one undo step: keystrokes, nudges. */
  readonly group?: string;
  /** The rest that ends the group, ms; 1 s unless said. */
  readonly rest?: number;
  /** What is selected afterwards; the same as before unless said. */
  readonly select?: readonly string[];
}

/** The one thing of the editor that changes. Everything that changes the process goes through `transact`. */
export interface EditorStore extends Pick<StoreApi<EditorState>, 'getState' | 'subscribe' | 'getInitialState'> {
  /** Does an edit as one undoable entry. Returns why not, if it is refused; then nothing has changed. */
  readonly transact: (label: Said, edit: Edit, gesture?: Gesture) => Refusal | null;
  /** The next edit begins an entry of its own, as after a blur. */
  readonly endGroup: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Changes what is looked at; never the process. */
  readonly look: (view: Partial<View>) => void;
  /** Says something once, to be heard; a refusal is shown too. */
  readonly tell: (said: Said, tone?: 'done' | 'refused') => void;
  /** Writes what is waiting; resolves to whether everything is in the journal. */
  readonly flush: () => Promise<boolean>;
  /** Guardar: writes what is waiting and gives the revision a name. Resolves to whether that was done. */
  readonly checkpoint: (name: string) => Promise<boolean>;
  /** The last revision that was written. */
  readonly revision: () => number;
}

export interface StoreParts {
  readonly draft: { readonly revision: number; readonly process: Process };
  readonly journal: readonly JournalLine[];
  readonly port: JournalPort;
  readonly now: () => string;
  readonly newId: () => string;
  readonly view?: View;
}

/** Makes the store of one open process. */
export function createEditorStore(parts: StoreParts): EditorStore {
  const store = createStore<EditorState>(() => firstState(parts));
  const { port, now } = parts;
  const onSaving = (saving: Saving) => store.setState({ saving });
  const writer = createWriter({ port, revision: parts.draft.revision, now, onSaving });
  const writing = writingOf(store, writer, parts);
  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    ...writing,
    look: (view) => store.setState((state) => ({ current: currentAfter(state, view), ...view })),
    tell: (said, tone = 'done') =>
      store.setState(({ notice }) => ({ notice: { said, tone, turn: (notice?.turn ?? 0) + 1 } })),
    flush: writer.flush,
    revision: writer.revision,
    async checkpoint(name) {
      writing.endGroup();
      if (!(await writer.flush())) return false;
      const { saving } = store.getState();
      try {
        await port.checkpoint(writer.revision(), name);
      } catch (error) {
        onSaving({ is: 'failed', why: port.whyNot(error) });
        return false;
      }
      // An edit that came meanwhile says itself what became of it.
      if (store.getState().saving === saving) onSaving({ is: 'saved', at: now() });
      return true;
    },
  };
}

function firstState({ draft, journal, view = freshView }: StoreParts): EditorState {
  const selection = view.selection.filter((id) => isHere(draft.process, id));
  const current = view.current !== null && isHere(draft.process, view.current) ? view.current : null;
  return {
    ...view,
    selection,
    current,
    process: draft.process,
    saving: { is: 'saved', at: null },
    ...historyOf(journal),
  };
}

/** The one write path, and the way back and forth along it. */
function writingOf(
  { getState, setState }: StoreApi<EditorState>,
  writer: Writer,
  { now, newId }: StoreParts,
): Pick<EditorStore, 'transact' | 'endGroup' | 'undo' | 'redo'> {
  let group: { readonly name: string; readonly entry: string; readonly until: number } | null = null;

  function write(line: JournalLine, process: Process, select: readonly string[]): void {
    const selection = select.filter((id) => isHere(process, id));
    const current = currentAfter({ ...getState(), process }, { selection });
    setState({ ...afterLine(getState(), line), process, selection, current });
    writer.add(line, process);
  }

  function transact(label: Said, edit: Edit, { group: name, rest = 1000, select }: Gesture = {}): Refusal | null {
    const { process, selection, saving } = getState();
    if (saving.is === 'stale') return refuse('editor.refused.stale').refused;
    const outcome = edit(process);
    if (isRefused(outcome)) return outcome.refused;
    const changes = changesBetween(process, outcome.process);
    if (changes.length === 0) return null;
    const at = now();
    const id = group !== null && group.name === name && Date.parse(at) <= group.until ? group.entry : newId();
    group = name === undefined ? null : { name, entry: id, until: Date.parse(at) + rest };
    const selectionAfter = select ?? selection;
    const entry: JournalEntry = { id, label, at, selectionBefore: selection, selectionAfter, changes };
    write({ did: 'do', entry }, outcome.process, selectionAfter);
    return null;
  }

  function go(did: 'undo' | 'redo'): void {
    const { [did]: entries, process, saving } = getState();
    const entry = entries.at(-1);
    group = null;
    if (entry === undefined || saving.is === 'stale') return;
    const next = applyChanges(process, entry.changes, did === 'undo' ? 'back' : 'forward');
    write({ did, entry }, next, did === 'undo' ? entry.selectionBefore : entry.selectionAfter);
  }

  return {
    transact,
    endGroup: () => {
      group = null;
    },
    undo: () => go('undo'),
    redo: () => go('redo'),
  };
}

function isHere(process: Process, id: string): boolean {
  return Object.hasOwn(process.blocks, id) || Object.hasOwn(process.flows, id);
}

/** The block that takes the keyboard follows a selection of one block, and is never one that is gone. */
function currentAfter({ process, current }: EditorState, { selection }: Partial<View>): string | null {
  const [chosen] = selection?.length === 1 ? selection : [];
  if (chosen !== undefined && Object.hasOwn(process.blocks, chosen)) return chosen;
  return current !== null && Object.hasOwn(process.blocks, current) ? current : null;
}
