import { memo } from 'react';
import { exitsOf } from '#blocks/index.ts';
import type { Issue } from '#model/issue.ts';
import type { Block, Process } from '#model/process.ts';
import { Section } from '#ui/Section.tsx';
import { useWords } from '#ui/useWords.ts';
import { editorWords } from '../editor.text.ts';
import { TargetSelect } from './TargetSelect.tsx';

interface ExitTargetsProps {
  readonly block: Block;
  readonly process: Process;
  readonly issues: readonly Issue[];
}

/** Where each exit leads: connecting without the diagram. */
export const ExitTargets = memo(function ExitTargets({ block, process, issues }: ExitTargetsProps) {
  const t = useWords(editorWords);
  const exits = exitsOf(block);
  if (exits.length === 0) return null;
  return (
    <Section title={t('block.exits')} description={t('block.exitsHelp')}>
      {exits.map(({ id }) => (
        <TargetSelect
          key={id}
          block={block}
          process={process}
          exit={id}
          issue={issues.find(({ place }) => place.exit === id)}
        />
      ))}
    </Section>
  );
});
