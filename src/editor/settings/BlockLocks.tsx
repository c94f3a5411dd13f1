import { Radio, Stack, Switch } from '@mantine/core';
import { memo } from 'react';
import { holdsRequests } from '#blocks/index.ts';
import { useProblems } from '#blocks/useProblems.tsx';
import { Warnings } from '#blocks/Warnings.tsx';
import { fieldKindOf } from '#fields/index.ts';
import { FieldsSelect } from '#inputs/FieldsSelect.tsx';
import { changeLocks } from '#model/edits/changeLocks.ts';
import type { Issue } from '#model/issue.ts';
import { freshLocks, type Locks } from '#model/locks.ts';
import type { Block, Process } from '#model/process.ts';
import { Hint } from '#ui/Hint.tsx';
import { Section } from '#ui/Section.tsx';
import { useWords } from '#ui/useWords.ts';
import { attempt } from '../commands/attempt.ts';
import { useDesk } from '../desk.ts';
import { drawingOf } from '../drawing.ts';
import { locksWords } from './locks.text.ts';

interface BlockLocksProps {
  readonly block: Block;
  readonly process: Process;
  readonly issues: readonly Issue[];
}

/** Which fields a block locks: for those in which requests stay, and wherever there are some that should go. */
export const BlockLocks = memo(function BlockLocks({ block, process, issues }: BlockLocksProps) {
  const { store } = useDesk();
  const t = useWords(locksWords);
  const problems = useProblems(issues);
  const { id, locks } = block;
  if (locks === undefined && !holdsRequests(block)) return null;

  function give(next: Locks | null) {
    const label = { code: 'did.locks', params: { block: drawingOf(process).graph.nameOf(block) } };
    attempt(store, label, changeLocks(id, next));
  }

  return (
    <Section title={t('heading')}>
      <Switch
        label={t('has')}
        checked={locks !== undefined}
        data-path="locks"
        onChange={(event) => give(event.currentTarget.checked ? freshLocks : null)}
      />
      <Warnings of={problems} path="locks" />
      {locks !== undefined && (
        <>
          <Hint>{t('help')}</Hint>
          <Radio.Group
            label={t('which')}
            value={locks.is}
            onChange={(is) => give(is === 'some' ? { is, of: [] } : freshLocks)}
          >
            <Stack gap="sm" mt="sm">
              <Radio value="all" label={t('which.all')} />
              <Radio value="some" label={t('which.some')} />
            </Stack>
          </Radio.Group>
        </>
      )}
      {locks?.is === 'some' && (
        <div data-path="locks.of">
          <FieldsSelect
            label={t('fields')}
            error={problems.error('locks.of')}
            fields={Object.values(process.fields).filter(({ type }) => fieldKindOf(type).asks)}
            lang={process.lang}
            value={locks.of.map(({ field }) => field)}
            onChange={(fields) => give({ is: 'some', of: fields.map((field) => ({ field })) })}
          />
        </div>
      )}
    </Section>
  );
});
