import { exitsOf } from '#blocks/index.ts';
import type { Issue } from '#model/issue.ts';
import type { Block } from '#model/process.ts';
import { Section } from '#ui/Section.tsx';
import { useWords } from '#ui/useWords.ts';
import { editorWords } from '../editor.text.ts';
import { TargetSelect } from './TargetSelect.tsx';

interface ExitTargetsProps {
  readonly block: Block;
  readonly issues: readonly Issue[];
}

/** Where each exit leads: connecting without the diagram. */
export function ExitTargets({ block, issues }: ExitTargetsProps) {
  const t = useWords(editorWords);
  const exits = exitsOf(block);
  if (exits.length === 0) return null;
  return (
    <Section title={t('block.exits')} description={t('block.exitsHelp')}>
      {exits.map(({ id }) => (
        <TargetSelect key={id} block={block} exit={id} issue={issues.find(({ place }) => place.exit === id)} />
      ))}
    </Section>
  );
}
