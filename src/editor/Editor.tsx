import { useState, type ReactNode } from 'react';
import type { FilePort } from '#fields/face.ts';
import type { Directory } from '#model/directory.ts';
import type { OtherProcess } from '#model/otherProcess.ts';
import type { BlockId, Process } from '#model/process.ts';
import { DeskContext } from './desk.ts';
import { Frame } from './frame/Frame.tsx';
import { StaleBanner } from './frame/StaleBanner.tsx';
import { TopBar } from './frame/TopBar.tsx';
import type { JournalLine, JournalPort } from './journal.ts';
import { TestRun } from './TestRun.tsx';
import { useOpenDesk } from './useOpenDesk.ts';
import type { Lit } from './view.ts';

/** The head of a draft: what the editor shows, after every line up to its revision. */
export interface Head {
  readonly revision: number;
  readonly process: Process;
}

/** What the editor gives to a test of its draft. */
export interface TestSlot {
  /** The draft when the test was opened or begun again; unsaved and unpublished. */
  readonly process: Process;
  /** Lights blocks on the canvas; null for none. */
  readonly onLit: (lit: Lit | null) => void;
  /** Begins again with the draft as it is now: the slot is drawn anew with it. */
  readonly onRestart: () => void;
  readonly onClose: () => void;
  /** Whether the draft has changed since. */
  readonly isOutdated: boolean;
}

export interface EditorProps {
  /** The process's id. What is written is bound to it; another id makes another editor. */
  readonly processId: string;
  /** The draft as it was read, with the lines of its journal, oldest first. Read once, when the editor opens. */
  readonly draft: Head;
  readonly journal: readonly JournalLine[];
  readonly port: JournalPort;
  /** The version in force, and the revision that it was made of; null when unpublished. */
  readonly published: { readonly number: number; readonly revision: number } | null;
  readonly directory: Directory;
  /** Processes whose requests may be begun by those of this one; the same list while nothing changes. */
  readonly processes: readonly OtherProcess[];
  readonly files: FilePort;
  /** Now, as an ISO 8601 instant in UTC. */
  readonly now: () => string;
  /** IANA time zone in which times are shown. */
  readonly zone: string;
  /** A new id for a journal entry. */
  readonly newId: () => string;
  /** Where "Procesos" leads; everything is written before `onBack` is called. */
  readonly backHref: string;
  readonly onBack: () => void;
  /** Publicar versión and Exportar: everything is written before they are called. */
  readonly onPublish: (head: Head) => void;
  readonly onExport: (head: Head) => void;
  /** The block to open with its settings, for a link to a problem; else what was looked at last. */
  readonly openAt?: BlockId;
  /** Opens the process again, after somebody else has changed it. */
  readonly onReload: () => void;
  /** The test-run, drawn beside the diagram. */
  readonly renderTest: (slot: TestSlot) => ReactNode;
  /** Language and theme, in the top bar. */
  readonly topExtras?: ReactNode;
}

/** The diagram editor; it takes the whole window. Named export of a chunk that the application loads when needed. */
export function Editor(props: EditorProps) {
  return <OpenEditor key={props.processId} {...props} />;
}

function OpenEditor(props: EditorProps) {
  const { published, backHref, onBack, onPublish, onExport, onReload, renderTest, topExtras } = props;
  const { desk, write } = useOpenDesk(props);
  const [test, setTest] = useState<{ readonly process: Process; readonly turn: number } | null>(null);
  const { store } = desk;

  function openTest() {
    store.look({ right: 'test' });
    setTest((open) => open ?? { process: store.getState().process, turn: 0 });
  }

  function closeTest() {
    store.look({ right: 'none', lit: null });
    setTest(null);
    desk.canvas.focus(store.getState().current);
  }

  const top = (
    <TopBar
      backHref={backHref}
      published={published}
      extras={topExtras}
      onBack={() => write(onBack)}
      onTest={openTest}
      onPublish={() => write(onPublish)}
      onExport={() => write(onExport)}
    />
  );
  const slot = test !== null && (
    <TestRun
      key={test.turn}
      process={test.process}
      render={renderTest}
      onRestart={() => {
        store.look({ lit: null });
        setTest({ process: store.getState().process, turn: test.turn + 1 });
      }}
      onClose={closeTest}
    />
  );
  return (
    <DeskContext value={desk}>
      <Frame
        top={top}
        banner={<StaleBanner onReload={onReload} />}
        test={test === null ? null : slot}
        onCloseTest={closeTest}
      />
    </DeskContext>
  );
}
