import { IconAlertCircle, IconAlertTriangle, IconCheck, IconLock } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Face } from '#blocks/block.ts';
import type { Shape } from '#layout/size.ts';
import type { Block } from '#model/process.ts';
import { BlockIcon } from '#ui/BlockIcon.tsx';
import { Content } from '#ui/Content.tsx';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { useDesk, useEditor } from '../desk.ts';
import { drawingOf } from '../drawing.ts';
import { editorWords } from '../editor.text.ts';
import { problemsIn } from '../watchProblems.ts';
import styles from './BlockNode.module.css';
import { NameInput } from './NameInput.tsx';

/** px */
const iconSizes: Readonly<Record<Shape, number>> = { card: 18, pill: 16, small: 24 };

interface BlockCardProps {
  readonly block: Block;
  readonly shape: Shape;
  readonly isSelected: boolean;
}

/** The face of a block: the part of it that takes the keyboard, one stop for the whole diagram. */
export function BlockCard({ block, shape, isSelected }: BlockCardProps) {
  const { store } = useDesk();
  const say = useSay();
  const { id } = block;
  const face = useFace(block);
  const lang = useEditor((state) => state.process.lang);
  const isRenaming = useEditor((state) => state.renaming === id);
  const isStop = useEditor(({ process, current }) => (current ?? drawingOf(process).order[0]) === id);
  const summary = face.summary.map(say).join(' · ');
  const label = useLabel(block, summary);
  return (
    <div className={styles.frame} data-family={face.family}>
      <div className={styles.card} aria-hidden>
        <span className={styles.tile}>
          <BlockIcon name={face.icon} size={iconSizes[shape]} />
        </span>
        <span className={styles.words}>
          <Content lang={lang} className={styles.name}>
            {block.name}
          </Content>
          {shape === 'card' && summary !== '' && <span className={styles.summary}>{summary}</span>}
        </span>
      </div>
      <div
        role="button"
        tabIndex={isStop ? 0 : -1}
        className={styles.touch}
        title={block.name}
        aria-label={label}
        aria-pressed={isSelected}
        data-block={id}
        onFocus={(event) => {
          const isByKey = event.currentTarget.matches(':focus-visible');
          if (isByKey && !store.getState().selection.includes(id)) store.look({ selection: [id], current: id });
        }}
      />
      {isRenaming && <NameInput block={block} />}
      <Badges id={id} locks={block.locks !== undefined} />
    </div>
  );
}

function Badges({ id, locks }: { readonly id: string; readonly locks: boolean }) {
  const isDone = useEditor((state) => state.lit?.[id] === 'done');
  const worst = useEditor((state) => problemsIn(state.issues).get(id)?.worst);
  const Icon = worst === 'error' ? IconAlertCircle : IconAlertTriangle;
  return (
    <span className={styles.badges} aria-hidden>
      {locks && (
        <span className={styles.badge} data-tone="locks">
          <IconLock size={13} stroke={2.25} />
        </span>
      )}
      {isDone && (
        <span className={styles.badge} data-tone="done">
          <IconCheck size={13} stroke={3} />
        </span>
      )}
      {worst !== undefined && (
        <span className={styles.badge} data-tone={worst}>
          <Icon size={14} stroke={2.25} />
        </span>
      )}
    </span>
  );
}

/** "Aprobación «Jefe», paso 3 de 10. 1 persona. 2 errores" */
function useLabel(block: Block, summary: string): string {
  const t = useWords(editorWords);
  const say = useSay();
  const steps = useEditor((state) => drawingOf(state.process).order.length);
  const step = useEditor((state) => drawingOf(state.process).stepOf(block.id));
  const lit = useEditor((state) => state.lit?.[block.id]);
  const errors = useEditor((state) => problemsIn(state.issues).get(block.id)?.errors ?? 0);
  const warnings = useEditor((state) => problemsIn(state.issues).get(block.id)?.warnings ?? 0);
  const parts = [t('canvas.block', { kind: say({ code: `${block.kind}.name` }), name: block.name, step, steps })];
  if (summary !== '') parts.push(summary);
  if (lit !== undefined) parts.push(t(`canvas.lit.${lit}`));
  if (errors > 0) parts.push(t('canvas.errors', { count: errors }));
  if (warnings > 0) parts.push(t('canvas.warnings', { count: warnings }));
  return parts.join('. ');
}

/** The face is made anew with every change of the process; as text, it is compared. */
function useFace(block: Block): Face {
  const text = useEditor((state) => JSON.stringify(drawingOf(state.process).faceOf(block)));
  return useMemo(() => JSON.parse(text) as Face, [text]);
}
