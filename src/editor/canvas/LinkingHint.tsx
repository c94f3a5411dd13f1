import { Button } from '@mantine/core';
import { IconArrowRightCircle } from '@tabler/icons-react';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { useEditor } from '../desk.ts';
import { drawingOf } from '../drawing.ts';
import { editorWords } from '../editor.text.ts';
import styles from './Canvas.module.css';

/** Says that the next click on a block connects to it. */
export function LinkingHint({ onCancel }: { readonly onCancel: () => void }) {
  const t = useWords(editorWords);
  const say = useSay();
  const linking = useEditor((state) => state.linking);
  const process = useEditor((state) => state.process);
  const block = linking === null ? undefined : process.blocks[linking.block];
  if (linking === null || block === undefined) return null;
  const exit = drawingOf(process).graph.exitNameOf(block, linking.exit);
  return (
    <div className={styles.linking}>
      <IconArrowRightCircle size={18} aria-hidden />
      <span>{t('canvas.linking', { exit: typeof exit === 'string' ? exit : say(exit) })}</span>
      <Button size="xs" variant="subtle" onClick={onCancel}>
        {t('canvas.linkingCancel')}
      </Button>
    </div>
  );
}
