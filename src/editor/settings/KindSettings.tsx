import { memo, useMemo } from 'react';
import { blockFaceOf } from '#blocks/faces.tsx';
import { exitsOf } from '#blocks/index.ts';
import { changeBlock } from '#model/edits/changeBlock.ts';
import { freshIdIn } from '#model/ids.ts';
import type { Issue } from '#model/issue.ts';
import type { Block, Process } from '#model/process.ts';
import { attempt } from '../commands/attempt.ts';
import { useDesk } from '../desk.ts';
import type { Gesture } from '../store.ts';

interface KindSettingsProps {
  readonly block: Block;
  readonly process: Process;
  readonly issues: readonly Issue[];
}

/** The settings that a block's kind has; every change is one edit. */
export const KindSettings = memo(function KindSettings({ block, process, issues }: KindSettingsProps) {
  const { store, directory, processes, files } = useDesk();
  const freshId = useMemo(() => freshIdIn(process), [process]);
  const { Settings } = blockFaceOf(block.kind);
  const { id } = block;
  return (
    <Settings
      block={block}
      process={process}
      directory={directory}
      processes={processes}
      files={files}
      issues={issues}
      freshId={freshId}
      change={(label, data, group) => {
        const exits = exitsOf({ ...block, data }).map((exit) => exit.id);
        attempt(store, label, changeBlock(id, data, exits), gestureOf(id, group));
      }}
      transact={(label, edit, group) => attempt(store, label, edit, gestureOf(id, group))}
    />
  );
});

/** Keystrokes in one control of one block are one step. */
function gestureOf(block: string, group: string | undefined): Gesture {
  return group === undefined ? {} : { group: `${block} ${group}` };
}
