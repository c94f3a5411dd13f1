import { Switch } from '@mantine/core';
import { memo } from 'react';
import { holdsRequests } from '#blocks/index.ts';
import { useProblems } from '#blocks/useProblems.tsx';
import { freshDeadline, type Deadline } from '#model/deadline.ts';
import { changeDeadline } from '#model/edits/changeDeadline.ts';
import type { Issue } from '#model/issue.ts';
import type { Block, Process } from '#model/process.ts';
import { Hint } from '#ui/Hint.tsx';
import { Section } from '#ui/Section.tsx';
import { useWords } from '#ui/useWords.ts';
import { attempt } from '../commands/attempt.ts';
import { useDesk } from '../desk.ts';
import { drawingOf } from '../drawing.ts';
import { deadlineWords } from './deadline.text.ts';
import { DeadlineParts } from './DeadlineParts.tsx';

interface BlockDeadlineProps {
  readonly block: Block;
  readonly process: Process;
  readonly issues: readonly Issue[];
}

/** By when a block should be left: for those in which requests stay, and wherever there is one that should go. */
export const BlockDeadline = memo(function BlockDeadline({ block, process, issues }: BlockDeadlineProps) {
  const { store } = useDesk();
  const t = useWords(deadlineWords);
  const problems = useProblems(issues);
  const { id, deadline } = block;
  if (deadline === undefined && !holdsRequests(block)) return null;

  function give(next: Deadline | null, group?: string) {
    const label = { code: 'did.deadline', params: { block: drawingOf(process).graph.nameOf(block) } };
    const gesture = group === undefined ? {} : { group: `${id} deadline ${group}` };
    attempt(store, label, changeDeadline(id, next), gesture);
  }

  return (
    <Section title={t('heading')} description={t('help')}>
      <Switch
        label={t('has')}
        checked={deadline !== undefined}
        data-path="deadline"
        onChange={(event) => give(event.currentTarget.checked ? freshDeadline : null)}
      />
      {problems.warnings('deadline').map((words) => (
        <Hint key={words} tone="warning">
          {words}
        </Hint>
      ))}
      {deadline !== undefined && (
        <>
          <DeadlineParts
            value={deadline}
            process={process}
            problems={problems}
            onChange={(parts, group) => give({ ...deadline, ...parts }, group)}
          />
          <Switch
            label={t('leaves')}
            checked={deadline.leaves}
            onChange={(event) => give({ ...deadline, leaves: event.currentTarget.checked })}
          />
          <Hint>{t('leavesHelp')}</Hint>
        </>
      )}
    </Section>
  );
});
