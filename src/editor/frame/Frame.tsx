import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconLayoutSidebarLeftExpand, IconPlus } from '@tabler/icons-react';
import { Suspense, useState, type ReactNode } from 'react';
import { IconButton } from '#ui/IconButton.tsx';
import { lazily } from '#ui/lazily.ts';
import { useRegions } from '#ui/useRegions.ts';
import { useWords } from '#ui/useWords.ts';
import { Canvas } from '../canvas/Canvas.tsx';
import { closeSettings } from '../commands/look.ts';
import { useKeys } from '../commands/useKeys.ts';
import { useDesk, useEditor } from '../desk.ts';
import { editorWords } from '../editor.text.ts';
import { Announcer } from './Announcer.tsx';
import styles from './Frame.module.css';
import { SettingsSide } from './SettingsSide.tsx';

// The diagram is drawn first; what stands around it comes a moment later.
const Ask = lazily(() => import('../ask/Ask.tsx'), 'Ask');
const LeftPanel = lazily(() => import('./LeftPanel.tsx'), 'LeftPanel');
const ProblemsPanel = lazily(() => import('./ProblemsPanel.tsx'), 'ProblemsPanel');

interface FrameProps {
  readonly top: ReactNode;
  readonly banner: ReactNode;
  /** The test, while there is one. */
  readonly test: ReactNode;
  readonly onCloseTest: () => void;
}

/** Where everything is: bar, blocks, diagram, settings or test, problems; F6 goes round. On a phone, drawers. */
export function Frame({ top, banner, test, onCloseTest }: FrameProps) {
  const desk = useDesk();
  const isNarrow = useMediaQuery('(max-width: 767px)', undefined, { getInitialValueInEffect: false });
  const left = useEditor((state) => (isNarrow ? 'none' : state.left));
  const right = useEditor((state) => state.right);
  useRegions();
  useKeys(desk);
  return (
    <div
      className={styles.frame}
      data-left={left !== 'none' || undefined}
      data-right={(!isNarrow && right !== 'none') || undefined}
    >
      {top}
      <div className={styles.banner}>{banner}</div>
      {left !== 'none' && <LeftRegion />}
      <main className={styles.middle}>
        <Canvas />
        {left === 'none' && <ShowLeft isNarrow={isNarrow} />}
      </main>
      {isNarrow ? (
        <Sheets test={test} onCloseTest={onCloseTest} />
      ) : (
        right !== 'none' && <RightRegion right={right} test={test} />
      )}
      <Suspense fallback={<div className={styles.problemsSoon} aria-busy="true" />}>
        <ProblemsPanel />
      </Suspense>
      <Suspense fallback={null}>
        <Ask />
      </Suspense>
      <Announcer />
    </div>
  );
}

function LeftRegion() {
  const t = useWords(editorWords);
  return (
    <aside className={styles.left} aria-label={t('left.region')} data-region tabIndex={-1}>
      <Suspense fallback={null}>
        <LeftPanel />
      </Suspense>
    </aside>
  );
}

function RightRegion({ right, test }: { readonly right: 'settings' | 'test'; readonly test: ReactNode }) {
  const t = useWords(editorWords);
  return (
    <aside className={styles.right} aria-label={t('right.region')} data-region tabIndex={-1}>
      {right === 'settings' && <SettingsSide />}
      {test !== null && (
        <div className={styles.test} hidden={right !== 'test'}>
          {test}
        </div>
      )}
    </aside>
  );
}

/** On a narrow screen the panels come from the edges and cover the diagram. */
function Sheets({ test, onCloseTest }: Pick<FrameProps, 'test' | 'onCloseTest'>) {
  const desk = useDesk();
  const t = useWords(editorWords);
  const right = useEditor((state) => state.right);
  return (
    <>
      <Drawer.Root
        opened={right === 'settings'}
        position="bottom"
        size="88%"
        padding={0}
        classNames={{ body: styles.sheet ?? '' }}
        closeOnEscape={false}
        onClose={() => closeSettings(desk)}
      >
        <Drawer.Overlay />
        <Drawer.Content aria-label={t('right.settings')}>
          <Drawer.Body>
            <SettingsSide />
          </Drawer.Body>
        </Drawer.Content>
      </Drawer.Root>
      <Drawer.Root
        opened={right === 'test'}
        position="bottom"
        size="70%"
        trapFocus={false}
        lockScroll={false}
        padding={0}
        classNames={{ body: styles.sheet ?? '' }}
        keepMounted
        onClose={onCloseTest}
      >
        <Drawer.Content aria-label={t('right.test')}>
          <Drawer.Body>{test}</Drawer.Body>
        </Drawer.Content>
      </Drawer.Root>
    </>
  );
}

function ShowLeft({ isNarrow }: { readonly isNarrow: boolean }) {
  const { store } = useDesk();
  const t = useWords(editorWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.show}>
      <IconButton
        label={t('left.show')}
        icon={isNarrow ? <IconPlus aria-hidden /> : <IconLayoutSidebarLeftExpand aria-hidden />}
        tooltipSide="right"
        aria-expanded={isOpen}
        onClick={() => (isNarrow ? setOpen(true) : store.look({ left: 'blocks' }))}
      />
      {isNarrow && (
        <Drawer
          opened={isOpen}
          size={300}
          padding={0}
          classNames={{ header: styles.drawerHead ?? '' }}
          title={t('left.region')}
          onClose={() => setOpen(false)}
        >
          <Suspense fallback={null}>
            <LeftPanel onDone={() => setOpen(false)} />
          </Suspense>
        </Drawer>
      )}
    </div>
  );
}
