import '@xyflow/react/dist/base.css';
import { ReactFlowProvider } from '@xyflow/react';
import { useRef, type MouseEvent } from 'react';
import { useWords } from '#ui/useWords.ts';
import { stopLinking } from '../commands/link.ts';
import { useDesk, useEditor } from '../desk.ts';
import { editorWords } from '../editor.text.ts';
import styles from './Canvas.module.css';
import { Diagram } from './Diagram.tsx';
import { LinkingHint } from './LinkingHint.tsx';
import { Minimap } from './Minimap.tsx';
import { useCanvasPort } from './useCanvasPort.ts';
import { ZoomBar } from './ZoomBar.tsx';

/** The library that draws the diagram asks to be named beside it. */
const library = 'React Flow';
const hintId = 'cauce-editor-canvas-hint';

/** The diagram with what floats over it; the only place where React Flow is known. */
export function Canvas() {
  return (
    <ReactFlowProvider>
      <Region />
    </ReactFlowProvider>
  );
}

/** One stop for the keyboard: it goes to the block that had it last. */
function Region() {
  const desk = useDesk();
  const t = useWords(editorWords);
  const isLinking = useEditor((state) => state.linking !== null);
  const region = useRef<HTMLDivElement>(null);
  useCanvasPort(region);

  function quickAdd(event: MouseEvent) {
    if (!(event.target instanceof Element) || !event.target.matches('.react-flow__pane')) return;
    const at = desk.canvas.placeAt({ x: event.clientX, y: event.clientY });
    desk.store.look({ asking: { is: 'add', at, from: null, on: null } });
  }

  return (
    <div
      ref={region}
      className={styles.region}
      tabIndex={-1}
      data-region
      data-canvas
      data-linking={isLinking || undefined}
      onDoubleClick={quickAdd}
      onFocus={(event) => {
        if (event.target === event.currentTarget) desk.canvas.focus(desk.store.getState().current);
      }}
    >
      <p id={hintId} hidden>
        {t('canvas.hint')}
      </p>
      <Diagram label={t('canvas.region')} describedBy={hintId} />
      <ZoomBar />
      <Minimap />
      <LinkingHint onCancel={() => stopLinking(desk)} />
      <a
        className={styles.credit}
        href="https://reactflow.dev"
        target="_blank"
        rel="noopener noreferrer"
        lang="en"
        translate="no"
        tabIndex={-1}
      >
        {library}
      </a>
    </div>
  );
}
