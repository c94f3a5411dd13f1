import { Textarea } from '@mantine/core';
import { memo } from 'react';
import { noteBlock } from '#model/edits/noteBlock.ts';
import type { BlockId } from '#model/process.ts';
import { Section } from '#ui/Section.tsx';
import { useWords } from '#ui/useWords.ts';
import { attempt } from '../commands/attempt.ts';
import { useDesk } from '../desk.ts';
import { drawingOf } from '../drawing.ts';
import { editorWords } from '../editor.text.ts';

interface BlockNoteProps {
  readonly id: BlockId;
  readonly note: string;
  readonly lang: string;
}

/** What the next one to draw should know of a block. */
export const BlockNote = memo(function BlockNote({ id, note, lang }: BlockNoteProps) {
  const { store } = useDesk();
  const t = useWords(editorWords);

  function write(text: string) {
    const { process } = store.getState();
    const block = process.blocks[id];
    if (block === undefined) return;
    const label = { code: 'did.note', params: { block: drawingOf(process).graph.nameOf(block) } };
    attempt(store, label, noteBlock(id, text), { group: `note ${id}` });
  }

  return (
    <Section title={t('block.note')}>
      <Textarea
        aria-label={t('block.note')}
        description={t('block.noteHelp')}
        value={note}
        lang={lang}
        autosize
        minRows={2}
        maxRows={8}
        onChange={(event) => write(event.currentTarget.value)}
      />
    </Section>
  );
});
