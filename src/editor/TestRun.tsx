import { useCallback, type ReactNode } from 'react';
import type { Process } from '#model/process.ts';
import { useDesk, useEditor } from './desk.ts';
import type { TestSlot } from './Editor.tsx';
import type { Lit } from './view.ts';

interface TestRunProps {
  readonly process: Process;
  readonly render: (slot: TestSlot) => ReactNode;
  readonly onRestart: () => void;
  readonly onClose: () => void;
}

/** Joins a test to the diagram that it runs on. */
export function TestRun({ process, render, onRestart, onClose }: TestRunProps) {
  const { store, canvas } = useDesk();
  const isOutdated = useEditor((state) => state.process !== process);

  // A test may light blocks in an effect: it is given the same function for as long as it runs.
  const light = useCallback(
    (lit: Lit | null) => {
      store.look({ lit });
      const here = Object.entries(lit ?? {}).find(([, how]) => how === 'current');
      if (here !== undefined) canvas.reveal(here[0]);
    },
    [store, canvas],
  );

  return render({ process, isOutdated, onRestart, onClose, onLit: light });
}
