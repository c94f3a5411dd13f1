import { Select } from '@mantine/core';
import { memo } from 'react';
import { moveToStage } from '#model/edits/moveToStage.ts';
import type { Block, Process } from '#model/process.ts';
import { Content } from '#ui/Content.tsx';
import { Section } from '#ui/Section.tsx';
import { useWords } from '#ui/useWords.ts';
import { attempt } from '../commands/attempt.ts';
import { useDesk } from '../desk.ts';
import { drawingOf } from '../drawing.ts';
import { deadlineWords } from './deadline.text.ts';

interface BlockStageProps {
  readonly block: Block;
  readonly process: Process;
}

/** The stage in which a block is; nothing where there are none. */
export const BlockStage = memo(function BlockStage({ block, process }: BlockStageProps) {
  const { store } = useDesk();
  const t = useWords(deadlineWords);
  const stages = Object.values(process.stages);
  if (stages.length === 0) return null;
  const label = { code: 'did.stageOf', params: { block: drawingOf(process).graph.nameOf(block) } };
  return (
    <Section title={t('stage')}>
      <Select
        aria-label={t('stage')}
        data={[{ value: '', label: t('noStage') }, ...stages.map(({ id, name }) => ({ value: id, label: name }))]}
        value={block.stage ?? ''}
        allowDeselect={false}
        renderOption={({ option }) => (option.value === '' ? option.label : <Content>{option.label}</Content>)}
        onChange={(stage) =>
          attempt(store, label, moveToStage(block.id, stage === null || stage === '' ? null : stage))
        }
      />
    </Section>
  );
});
