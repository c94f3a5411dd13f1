import { TextInput } from '@mantine/core';
import { renameBlock } from '#model/edits/renameBlock.ts';
import type { Issue } from '#model/issue.ts';
import type { Block } from '#model/process.ts';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { attempt } from '../commands/attempt.ts';
import { useDesk, useEditor } from '../desk.ts';
import { drawingOf } from '../drawing.ts';
import { editorWords } from '../editor.text.ts';

interface BlockNameProps {
  readonly block: Block;
  readonly issue: Issue | undefined;
}

/** The name of a block, in its settings. */
export function BlockName({ block, issue }: BlockNameProps) {
  const { store } = useDesk();
  const t = useWords(editorWords);
  const say = useSay();
  const lang = useEditor((state) => state.process.lang);

  function rename(name: string) {
    const { graph } = drawingOf(store.getState().process);
    const label = { code: 'did.rename', params: { block: graph.nameOf(block) } };
    attempt(store, label, renameBlock(block.id, name), { group: `name ${block.id}` });
  }

  return (
    <TextInput
      label={t('block.name')}
      value={block.name}
      lang={lang}
      maxLength={500}
      error={issue === undefined ? undefined : say(issue)}
      data-path="name"
      onChange={(event) => rename(event.currentTarget.value)}
    />
  );
}
