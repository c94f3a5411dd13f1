import { ViewportPortal } from '@xyflow/react';
import { stageFrames } from '#layout/stages.ts';
import { Content } from '#ui/Content.tsx';
import { useWords } from '#ui/useWords.ts';
import { openSettings } from '../commands/look.ts';
import { useDesk, useEditor } from '../desk.ts';
import { drawingOf } from '../drawing.ts';
import { deadlineWords } from '../settings/deadline.text.ts';
import styles from './StageFrames.module.css';

/** A plain frame behind the blocks of each stage. Its name opens the settings of the process, where the stage is. */
export function StageFrames() {
  const desk = useDesk();
  const t = useWords(deadlineWords);
  const process = useEditor((state) => state.process);
  const frames = stageFrames(process, drawingOf(process).boxes);
  if (frames.length === 0) return null;
  return (
    <ViewportPortal>
      {frames.map(([id, { x, y, width, height }]) => {
        const name = process.stages[id]?.name ?? '';
        return (
          <div
            key={id}
            className={styles.frame}
            style={{ transform: `translate(${x}px, ${y}px)`, width, height }}
            data-stage-frame={id}
          >
            <button
              type="button"
              tabIndex={-1}
              className={styles.name}
              aria-label={t('openStage', { name })}
              onClick={() => openSettings(desk, null)}
            >
              <Content lang={process.lang}>{name}</Content>
            </button>
          </div>
        );
      })}
    </ViewportPortal>
  );
}
