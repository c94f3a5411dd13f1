import { Button, Select, Switch, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { searching } from '#fields/searching.ts';
import { useProblems } from '#blocks/useProblems.tsx';
import { freshDeadline } from '#model/deadline.ts';
import { changeStage } from '#model/edits/changeStage.ts';
import { dissolveStage } from '#model/edits/dissolveStage.ts';
import type { Process, Stage } from '#model/process.ts';
import { Content } from '#ui/Content.tsx';
import { Hint } from '#ui/Hint.tsx';
import { useWords } from '#ui/useWords.ts';
import { attempt } from '../commands/attempt.ts';
import { useDesk, useEditor } from '../desk.ts';
import { drawingOf } from '../drawing.ts';
import styles from './Deadline.module.css';
import { deadlineWords } from './deadline.text.ts';
import { DeadlineParts } from './DeadlineParts.tsx';

interface StageSettingsProps {
  readonly stage: Stage;
  readonly process: Process;
}

/** A stage: its name, its deadline and where requests go when that has passed. */
export function StageSettings({ stage, process }: StageSettingsProps) {
  const { store } = useDesk();
  const t = useWords(deadlineWords);
  const all = useEditor((state) => state.issues);
  const problems = useProblems(all.filter(({ place }) => place.stage === stage.id));
  const { id, name, deadline } = stage;
  const { order, graph } = drawingOf(process);
  const count = Object.values(process.blocks).filter((block) => block.stage === id).length;

  function change(next: Stage, group?: string) {
    const gesture = group === undefined ? {} : { group: `${id} ${group}` };
    attempt(store, { code: 'did.stage', params: { stage: name } }, changeStage(next), gesture);
  }
  function give(isGiven: boolean) {
    const { due, reminders, escalate } = freshDeadline;
    change(isGiven ? { id, name, deadline: { due, reminders, escalate, block: null } } : { id, name });
  }

  return (
    <div role="group" aria-label={name} className={styles.stage} data-stage={id}>
      <TextInput
        label={t('stageName')}
        description={t('stageBlocks', { count })}
        value={name}
        lang={process.lang}
        maxLength={120}
        onChange={(event) => change({ ...stage, name: event.currentTarget.value }, 'name')}
      />
      <Switch
        label={t('stageHas')}
        checked={deadline !== undefined}
        data-path="deadline"
        onChange={(event) => give(event.currentTarget.checked)}
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
            onChange={(parts, group) => change({ ...stage, deadline: { ...deadline, ...parts } }, group)}
          />
          <Select
            label={t('target')}
            error={problems.error('deadline')}
            {...searching}
            allowDeselect={false}
            data={[
              { value: '', label: t('targetNone') },
              ...order.flatMap((block) => {
                const found = process.blocks[block];
                return found === undefined || graph.isStart(found) ? [] : [{ value: block, label: found.name }];
              }),
            ]}
            renderOption={({ option }) => (option.value === '' ? option.label : <Content>{option.label}</Content>)}
            value={deadline.block ?? ''}
            onChange={(block) => change({ ...stage, deadline: { ...deadline, block: block === '' ? null : block } })}
          />
        </>
      )}
      <Button
        variant="subtle"
        color="red"
        size="xs"
        className={styles.dissolve ?? ''}
        leftSection={<IconTrash size={14} aria-hidden />}
        onClick={() => attempt(store, { code: 'did.dissolve', params: { stage: name } }, dissolveStage(id))}
      >
        {t('dissolve')}
      </Button>
    </div>
  );
}
