import { Portal } from '@mantine/core';
import { IconGripVertical } from '@tabler/icons-react';
import type { BlockKind } from '#blocks/block.ts';
import { BlockIcon } from '#ui/BlockIcon.tsx';
import { useSay } from '#ui/useSay.ts';
import { addBlockOf, afterChosen } from '../commands/add.ts';
import { useDesk, useEditor } from '../desk.ts';
import styles from './Palette.module.css';
import { useCarry, type Dropped } from './useCarry.ts';

interface PaletteItemProps {
  readonly kind: BlockKind;
  readonly onAdded?: () => void;
}

/** One kind of block: a click adds it after the chosen block, a drag where it is dropped. */
export function PaletteItem({ kind, onAdded }: PaletteItemProps) {
  const desk = useDesk();
  const say = useSay();
  const process = useEditor((state) => state.process);
  const face = kind.face(kind.fresh(desk.contentLang()), process);
  const carry = useCarry(desk, face.shape, drop);
  const name = say({ code: `${kind.kind}.name` });

  function drop(where: Dropped) {
    const added = addBlockOf(desk, kind.kind, where);
    // Whoever placed it by hand goes on with it: to name it, or to nudge it.
    if (added !== null) desk.canvas.focus(added);
  }

  function add() {
    if (carry.wasCarried()) return;
    const added = addBlockOf(desk, kind.kind, afterChosen(desk));
    if (added !== null) desk.canvas.reveal(added);
    onAdded?.();
  }

  return (
    <button type="button" className={styles.item} data-family={face.family} onClick={add} {...carry.handlers}>
      <span className={styles.tile}>
        <BlockIcon name={face.icon} size={18} />
      </span>
      <span className={styles.words}>
        <span className={styles.name}>{name}</span>
        <span className={styles.about}>{say({ code: `${kind.kind}.about` })}</span>
      </span>
      <IconGripVertical size={14} aria-hidden className={styles.grip} />
      {carry.ghost !== null && (
        <Portal>
          <div
            aria-hidden
            className={styles.ghost}
            data-family={face.family}
            data-shape={face.shape}
            style={carry.ghost}
          >
            <span className={styles.tile}>
              <BlockIcon name={face.icon} size={18} />
            </span>
            <span className={styles.name}>{name}</span>
          </div>
        </Portal>
      )}
    </button>
  );
}
