import { useComputedColorScheme } from '@mantine/core';
import { IconArrowsMaximize, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { faceOf } from '#blocks/faceOf.ts';
import { exitsOf } from '#blocks/index.ts';
import type { Box } from '#layout/size.ts';
import type { Point } from '#model/process.ts';
import { pictureOf } from '#picture/picture.ts';
import { IconButton } from '#ui/IconButton.tsx';
import { Panel } from '#ui/Panel.tsx';
import { useLang } from '#ui/useLang.ts';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { middleOf, pictureBox } from './pictureBox.ts';
import { PictureLegend } from './PictureLegend.tsx';
import { reachOf } from './reachOf.ts';
import { requestWords } from './request.text.ts';
import styles from './RequestPicture.module.css';
import type { RequestView } from './requestView.ts';
import { usePictureWords } from './usePictureWords.ts';

/** Space around the picture in its frame, px. */
const around = 8;

/** The smallest zoom at which names can be read. */
const readable = 0.5;

const steps = [0.25, 0.35, 0.5, 0.7, 1, 1.4];

/** Where a request stands on its diagram: a picture of its own version that scrolls and zooms, with a text instead of it. */
export function RequestPicture({ view }: { readonly view: RequestView }) {
  const t = useWords(requestWords);
  const say = useSay();
  const { lang } = useLang();
  const theme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const process = view.published.value;
  const run = useMemo(() => reachOf(view.request, view.visits), [view.request, view.visits]);
  const svg = useMemo(
    () => pictureOf(process, { theme, lang, say, faceOf: (block) => faceOf(block, process), exitsOf, run }),
    [process, theme, lang, say, run],
  );
  const alt = usePictureWords(process, run);
  const frame = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(readable);
  const [current = view.visits.at(-1)?.block ?? ''] = run.current;
  const box = pictureBox(svg);
  useScrollTo(frame, middleOf(process, current, box), zoom);

  // It begins as large as fits, while it can be read.
  useLayoutEffect(() => {
    if (frame.current !== null) setZoom(Math.max(readable, fitting(frame.current, box)));
    // oxlint-disable-next-line react/exhaustive-deps
  }, [process]);

  const tools = (
    <div className={styles.tools}>
      <IconButton
        label={t('picture.out')}
        icon={<IconZoomOut size={18} aria-hidden />}
        onClick={() => setZoom(steps.findLast((step) => step < zoom) ?? zoom)}
      />
      <IconButton
        label={t('picture.in')}
        icon={<IconZoomIn size={18} aria-hidden />}
        onClick={() => setZoom(steps.find((step) => step > zoom) ?? zoom)}
      />
      <IconButton
        label={t('picture.fit')}
        icon={<IconArrowsMaximize size={18} aria-hidden />}
        onClick={() => frame.current !== null && setZoom(fitting(frame.current, box))}
      />
    </div>
  );

  return (
    <Panel title={t('picture.title')} actions={tools} flush>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to take the keyboard */}
      <div ref={frame} className={styles.frame} role="region" aria-label={t('picture.label')} tabIndex={0}>
        <img
          className={styles.picture}
          src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
          alt={alt}
          style={{ width: box.width * zoom, height: box.height * zoom }}
        />
      </div>
      <PictureLegend />
    </Panel>
  );
}

/** The zoom at which all of a picture is seen; never larger than life. */
function fitting(frame: HTMLElement, picture: Box): number {
  const tallest = Number.parseFloat(getComputedStyle(frame).maxHeight);
  const [width, height] = [frame.clientWidth - 2 * around, tallest - 2 * around];
  const zoom = Math.min(1, width / picture.width, height / picture.height);
  return Number.isFinite(zoom) ? Math.max(0.1, zoom) : readable;
}

/** Brings what is open now into view, once and whenever the request moves on or the picture is zoomed. */
function useScrollTo(frame: { readonly current: HTMLElement | null }, spot: Point | null, zoom: number): void {
  const x = spot === null ? null : spot.x * zoom;
  const y = spot === null ? null : spot.y * zoom;
  useLayoutEffect(() => {
    const { current } = frame;
    if (current === null || x === null || y === null) return;
    current.scrollTo(x - current.clientWidth / 2, y - current.clientHeight / 2);
  }, [frame, x, y]);
}
