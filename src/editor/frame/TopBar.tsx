import { Button } from '@mantine/core';
import {
  IconAdjustments,
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowLeft,
  IconDeviceFloppy,
  IconDownload,
  IconKeyboard,
  IconPlayerPlay,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { IconButton } from '#ui/IconButton.tsx';
import { StateBadge } from '#ui/StateBadge.tsx';
import { useWords } from '#ui/useWords.ts';
import { goBack } from '../commands/history.ts';
import { openSettings } from '../commands/look.ts';
import { useDesk, useEditor } from '../desk.ts';
import { editorWords } from '../editor.text.ts';
import { ProcessName } from './ProcessName.tsx';
import { SaveState } from './SaveState.tsx';
import styles from './TopBar.module.css';
import { TopMenu } from './TopMenu.tsx';

/** What can be done with the whole process. */
export interface TopActions {
  readonly onBack: () => void;
  readonly onTest: () => void;
  readonly onExport: () => void;
  readonly onPublish: () => void;
}

interface TopBarProps extends TopActions {
  readonly backHref: string;
  readonly published: { readonly number: number; readonly revision: number } | null;
  readonly extras: ReactNode;
}

/** Above everything: which process this is, how it stands, and what can be done with it. */
export function TopBar({ backHref, published, extras, ...actions }: TopBarProps) {
  const desk = useDesk();
  const t = useWords(editorWords);
  const isTesting = useEditor((state) => state.right === 'test');
  return (
    <header className={styles.bar} aria-label={t('top.region')} data-region tabIndex={-1}>
      <a
        href={backHref}
        className={styles.back}
        onClick={(event) => {
          if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          actions.onBack();
        }}
      >
        <IconArrowLeft size={18} aria-hidden />
        <span className={styles.backWord}>{t('top.back')}</span>
      </a>
      <ProcessName />
      <span className={styles.state}>
        <Published published={published} />
      </span>
      <SaveState />
      <div className={styles.actions}>
        <HistoryButton did="undo" />
        <HistoryButton did="redo" />
        <IconButton label={t('top.save')} keys="Mod+S" icon={<IconDeviceFloppy aria-hidden />} onClick={desk.save} />
        <span className={styles.wide}>
          <IconButton
            label={t('top.settings')}
            icon={<IconAdjustments aria-hidden />}
            onClick={() => openSettings(desk, null)}
          />
          <IconButton
            label={t('top.keys')}
            keys="?"
            icon={<IconKeyboard aria-hidden />}
            onClick={() => desk.store.look({ asking: { is: 'keys' } })}
          />
          {extras}
          <span className={styles.rule} aria-hidden />
          <Button
            variant="subtle"
            color="gray"
            leftSection={<IconDownload size={16} aria-hidden />}
            onClick={actions.onExport}
          >
            {t('top.export')}
          </Button>
          <Button
            leftSection={<IconPlayerPlay size={16} aria-hidden />}
            aria-pressed={isTesting}
            onClick={actions.onTest}
          >
            {t('top.test')}
          </Button>
          <Button variant="filled" onClick={actions.onPublish}>
            {t('top.publish')}
          </Button>
        </span>
        <span className={styles.narrow}>
          <TopMenu {...actions} />
        </span>
      </div>
    </header>
  );
}

function HistoryButton({ did }: { readonly did: 'undo' | 'redo' }) {
  const desk = useDesk();
  const t = useWords(editorWords);
  const isEmpty = useEditor((state) => state[did].length === 0);
  const Icon = did === 'undo' ? IconArrowBackUp : IconArrowForwardUp;
  // It stays where the keyboard is even when there is nothing left to do.
  return (
    <IconButton
      label={t(`top.${did}`)}
      keys={did === 'undo' ? 'Mod+Z' : 'Mod+Shift+Z'}
      icon={<Icon aria-hidden />}
      aria-disabled={isEmpty}
      onClick={() => goBack(desk, did)}
    />
  );
}

function Published({ published }: Pick<TopBarProps, 'published'>) {
  const { store } = useDesk();
  const t = useWords(editorWords);
  // The revision moves on with every line that is written.
  const isChanged = useEditor(() => published !== null && store.revision() > published.revision);
  if (published === null) return <StateBadge tone="neutral" word={t('state.draft')} />;
  const { number } = published;
  return isChanged ? (
    <StateBadge tone="waiting" word={t('state.changed', { number })} />
  ) : (
    <StateBadge tone="good" word={t('state.published', { number })} />
  );
}
