import { Tabs } from '@mantine/core';
import { IconLayoutSidebarLeftCollapse } from '@tabler/icons-react';
import { IconButton } from '#ui/IconButton.tsx';
import { useWords } from '#ui/useWords.ts';
import { useDesk, useEditor } from '../desk.ts';
import { editorWords } from '../editor.text.ts';
import { Outline } from '../outline/Outline.tsx';
import { Palette } from '../palette/Palette.tsx';
import styles from './panels.module.css';

/** Blocks to add, and the outline of those that are there. @param onDone after something was added or chosen */
export function LeftPanel({ onDone }: { readonly onDone?: () => void }) {
  const { store } = useDesk();
  const t = useWords(editorWords);
  const left = useEditor((state) => state.left);
  const isOverlay = onDone !== undefined;
  return (
    <Tabs
      value={left === 'none' ? 'blocks' : left}
      onChange={(value) => store.look({ left: value === 'outline' ? 'outline' : 'blocks' })}
      className={styles.tabs ?? ''}
    >
      <div className={styles.tabsHead}>
        <Tabs.List>
          <Tabs.Tab value="blocks">{t('left.blocks')}</Tabs.Tab>
          <Tabs.Tab value="outline">{t('left.outline')}</Tabs.Tab>
        </Tabs.List>
        {!isOverlay && (
          <IconButton
            label={t('left.hide')}
            icon={<IconLayoutSidebarLeftCollapse aria-hidden />}
            onClick={() => store.look({ left: 'none' })}
          />
        )}
      </div>
      <Tabs.Panel value="blocks" className={styles.scroll ?? ''}>
        <Palette {...(isOverlay ? { onAdded: onDone } : {})} />
      </Tabs.Panel>
      <Tabs.Panel value="outline" className={styles.scroll ?? ''}>
        <Outline {...(isOverlay ? { onChosen: onDone } : {})} />
      </Tabs.Panel>
    </Tabs>
  );
}
