import { IconX } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { BlockIcon } from '#ui/BlockIcon.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { closeSettings } from '../commands/look.ts';
import { useDesk, useEditor } from '../desk.ts';
import { drawingOf } from '../drawing.ts';
import { editorWords } from '../editor.text.ts';
import { SettingsPanel } from '../settings/SettingsPanel.tsx';
import styles from './panels.module.css';

/** The settings beside the diagram: not modal; Escape closes them and goes back to the block. */
export function SettingsSide() {
  const desk = useDesk();
  const t = useWords(editorWords);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented || isBusy(event)) return;
    event.stopPropagation();
    closeSettings(desk);
  }

  return (
    <div className={styles.side} onKeyDown={onKeyDown}>
      <div className={styles.sideHead}>
        <Heading />
        <IconButton label={t('right.close')} icon={<IconX aria-hidden />} onClick={() => closeSettings(desk)} />
      </div>
      <div className={styles.scroll}>
        <SettingsPanel />
      </div>
    </div>
  );
}

/** What the settings are of. */
function Heading() {
  const t = useWords(editorWords);
  const say = useSay();
  const process = useEditor((state) => state.process);
  const [id, ...others] = useEditor((state) => state.selection);
  const block = others.length > 0 || id === undefined ? undefined : process.blocks[id];
  if (block !== undefined) {
    const face = drawingOf(process).faceOf(block);
    return (
      <h2 className={styles.sideTitle} data-family={face.family}>
        <span className={styles.tile}>
          <BlockIcon name={face.icon} size={16} />
        </span>
        {say({ code: `${block.kind}.name` })}
      </h2>
    );
  }
  const key = id === undefined ? 'process.heading' : others.length > 0 ? 'right.settings' : 'flow.heading';
  return <h2 className={styles.sideTitle}>{t(key)}</h2>;
}

/** An open list or menu takes its Escape itself. */
function isBusy(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  const isInside = target !== null && event.currentTarget.contains(target);
  return !isInside || target?.closest('[aria-expanded="true"]') != null;
}
