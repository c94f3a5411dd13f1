import { IconCornerDownRight } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { exitsOf } from '#blocks/index.ts';
import { exitFlow } from '#model/graph.ts';
import { formatNumber } from '#text/numbers.ts';
import { BlockIcon } from '#ui/BlockIcon.tsx';
import { Content } from '#ui/Content.tsx';
import { useLang } from '#ui/useLang.ts';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { openSettings } from '../commands/look.ts';
import { useDesk, useEditor } from '../desk.ts';
import { drawingOf } from '../drawing.ts';
import { editorWords } from '../editor.text.ts';
import styles from './Outline.module.css';

interface OutlineBlockProps {
  readonly id: string;
  readonly step: number;
  /** Whether the keyboard comes here. */
  readonly isStop: boolean;
  readonly onChoose: (id: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One block of the outline, and where its exits lead when that is not simply the next one. */
export function OutlineBlock({ id, step, isStop, onChoose, onKeyDown }: OutlineBlockProps) {
  const desk = useDesk();
  const { lang } = useLang();
  const process = useEditor((state) => state.process);
  const isChosen = useEditor((state) => state.selection.includes(id));
  const block = process.blocks[id];
  if (block === undefined) return null;
  const face = drawingOf(process).faceOf(block);
  const exits = exitsOf(block);
  const shown = exits.length > 1 || exits.some((exit) => exitFlow(process, id, exit.id) === undefined);
  return (
    <li role="none">
      <div
        role="treeitem"
        aria-selected={isChosen}
        aria-level={1}
        aria-posinset={step}
        tabIndex={isStop ? 0 : -1}
        className={styles.item}
        data-outline={id}
        data-family={face.family}
        onClick={() => onChoose(id)}
        onDoubleClick={() => openSettings(desk, id)}
        onKeyDown={onKeyDown}
      >
        <span className={styles.step} data-numbers aria-hidden>
          {formatNumber(step, lang)}
        </span>
        <span className={styles.icon}>
          <BlockIcon name={face.icon} size={16} />
        </span>
        <Content lang={process.lang} className={styles.name}>
          {block.name}
        </Content>
        {shown && exits.map((exit) => <Exit key={exit.id} block={id} exit={exit.id} />)}
      </div>
    </li>
  );
}

function Exit({ block: id, exit }: { readonly block: string; readonly exit: string }) {
  const t = useWords(editorWords);
  const say = useSay();
  const process = useEditor((state) => state.process);
  const { graph } = drawingOf(process);
  const block = process.blocks[id];
  if (block === undefined) return null;
  const target = process.blocks[exitFlow(process, id, exit)?.to ?? ''];
  const words = (said: ReturnType<typeof graph.nameOf>) =>
    typeof said === 'string' ? <Content lang={process.lang}>{said}</Content> : say(said);
  return (
    <span className={styles.exit} data-loose={target === undefined || undefined}>
      <IconCornerDownRight size={12} aria-hidden />
      <span>{words(graph.exitNameOf(block, exit))}</span>
      <span aria-hidden>{'→'}</span>
      <span className={styles.target}>{target === undefined ? t('outline.nowhere') : words(graph.nameOf(target))}</span>
    </span>
  );
}
