import { useStore } from '@xyflow/react';
import { IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import { formatPercent } from '#text/numbers.ts';
import { IconButton } from '#ui/IconButton.tsx';
import { useLang } from '#ui/useLang.ts';
import { useWords } from '#ui/useWords.ts';
import { useDesk } from '../desk.ts';
import { editorWords } from '../editor.text.ts';
import styles from './Canvas.module.css';

/** Nearer, farther, all of it. */
export function ZoomBar() {
  const { canvas } = useDesk();
  const t = useWords(editorWords);
  const { lang } = useLang();
  const zoom = useStore((state) => Math.round(state.transform[2] * 100) / 100);
  const share = formatPercent(zoom, lang);
  return (
    <div className={styles.zoom} role="group" aria-label={t('zoom.group')}>
      <IconButton
        label={t('zoom.out')}
        tooltipSide="top"
        icon={<IconMinus aria-hidden />}
        onClick={() => canvas.zoomBy(1 / 1.25)}
      />
      <span className={styles.share} data-numbers aria-label={t('zoom.share', { share })} role="img">
        {share}
      </span>
      <IconButton
        label={t('zoom.in')}
        tooltipSide="top"
        icon={<IconPlus aria-hidden />}
        onClick={() => canvas.zoomBy(1.25)}
      />
      <IconButton
        label={t('zoom.fit')}
        keys="Shift+1"
        tooltipSide="top"
        icon={<IconMaximize aria-hidden />}
        onClick={() => canvas.fit()}
      />
    </div>
  );
}
