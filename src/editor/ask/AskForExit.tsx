import { IconArrowRight } from '@tabler/icons-react';
import { exitsOf } from '#blocks/index.ts';
import { exitFlow } from '#model/graph.ts';
import type { BlockId } from '#model/process.ts';
import { Content } from '#ui/Content.tsx';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { askForTarget } from '../commands/link.ts';
import { useDesk, useEditor } from '../desk.ts';
import { editorWords } from '../editor.text.ts';
import { ChooseList } from './ChooseList.tsx';

/** Which exit of a block to connect. */
export function AskForExit({ block: id, label }: { readonly block: BlockId; readonly label: string }) {
  const desk = useDesk();
  const t = useWords(editorWords);
  const say = useSay();
  const process = useEditor((state) => state.process);
  const block = process.blocks[id];
  if (block === undefined) return null;
  const choices = exitsOf(block).map((exit) => {
    const target = process.blocks[exitFlow(process, id, exit.id)?.to ?? ''];
    const name = exit.name ?? say(exit.said);
    return {
      id: exit.id,
      text: name,
      icon: <IconArrowRight size={18} aria-hidden />,
      name: exit.name === null ? name : <Content lang={process.lang}>{name}</Content>,
      detail: target === undefined ? t('block.exitNone') : t('ask.now', { target: target.name }),
    };
  });
  return (
    <ChooseList
      key="exit"
      label={label}
      choices={choices}
      onChoose={(exit) => askForTarget(desk, { block: id, exit })}
    />
  );
}
