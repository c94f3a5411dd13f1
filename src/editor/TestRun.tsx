import type { ReactNode } from 'react';
import type { Process } from '#model/process.ts';
import { useDesk, useEditor } from './desk.ts';
import type { TestSlot } from './Editor.tsx';

interface TestRunProps {
  readonly process: Process;
  readonly render: (slot: TestSlot) => ReactNode;
  readonly onRestart: () => void;
  readonly onClose: () => void;
}

/** Joins a test to the diagram that it runs on. */
export function TestRun({ process, render, onRestart, onClose }: TestRunProps) {
  const { store } = useDesk();
  const isOutdated = useEditor((state) => state.process !== process);
  return render({ process, isOutdated, onRestart, onClose, onLit: (lit) => store.look({ lit }) });
}
