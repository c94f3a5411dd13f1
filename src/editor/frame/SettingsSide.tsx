import { IconX } from '@tabler/icons-react';
import { lazy, Suspense, useLayoutEffect, useRef } from 'react';
import { BlockIcon } from '#ui/BlockIcon.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { Loading } from '#ui/Loading.tsx';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { closeSettings } from '../commands/look.ts';
import { useDesk, useEditor } from '../desk.ts';
import { drawingOf } from '../drawing.ts';
import { editorWords } from '../editor.text.ts';
import styles from './panels.module.css';
import { useEscape } from './useEscape.ts';

// The controls of every kind of block and field: fetched with the editor, but the diagram does not wait for them.
const panel = import('../settings/SettingsPanel.tsx');
const SettingsPanel = lazy(async () => ({ default: (await panel).SettingsPanel }));

/** The settings beside the diagram: not modal; Escape closes them and goes back to the block. */
export function SettingsSide() {
  const desk = useDesk();
  const t = useWords(editorWords);

  const side = useRef<HTMLDivElement>(null);
  const scroll = useRef<HTMLDivElement>(null);
  const chosen = useEditor((state) => state.selection.join(' '));
  const last = useRef(chosen);
  useEscape(side, () => closeSettings(desk));

  // The settings of something else begin at their top; a control that is asked for comes into sight after this.
  useLayoutEffect(() => {
    if (last.current === chosen) return;
    last.current = chosen;
    if (scroll.current !== null) scroll.current.scrollTop = 0;
  }, [chosen]);

  return (
    <div ref={side} className={styles.side}>
      <div className={styles.sideHead}>
        <Heading />
        <IconButton label={t('right.close')} icon={<IconX aria-hidden />} onClick={() => closeSettings(desk)} />
      </div>
      <div ref={scroll} className={styles.scroll}>
        <Suspense fallback={<Loading shape="fields" />}>
          <SettingsPanel />
        </Suspense>
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
