import { Switch } from '@mantine/core';
import type { Problems } from '#blocks/useProblems.tsx';
import { Warnings } from '#blocks/Warnings.tsx';
import { ActorsPicker } from '#inputs/ActorsPicker.tsx';
import { DueInput } from '#inputs/DueInput.tsx';
import { TextWithAnswers } from '#inputs/TextWithAnswers.tsx';
import type { Directory } from '#model/directory.ts';
import type { Process } from '#model/process.ts';
import { useWords } from '#ui/useWords.ts';
import type { Task } from './data.ts';
import { tasksSettingsWords } from './TasksSettings.text.ts';

interface TaskSettingsProps {
  readonly task: Task;
  readonly path: string;
  readonly process: Process;
  readonly directory: Directory;
  readonly problems: Problems;
  readonly onTask: (task: Task, group?: string) => void;
}

/** One activity: what, who, until when. */
export function TaskSettings({ task, path, process, directory, problems, onTask }: TaskSettingsProps) {
  const t = useWords(tasksSettingsWords);
  const { fields, lang } = process;
  return (
    <>
      <div data-path={`${path}.name`}>
        <TextWithAnswers
          label={t('name')}
          maxLength={500}
          value={task.name}
          error={task.name.trim() === '' ? problems.error(`${path}.name`) : null}
          fields={fields}
          lang={lang}
          onChange={(name) => onTask({ ...task, name }, 'name')}
        />
      </div>
      <div data-path={`${path}.responsible`}>
        <ActorsPicker
          label={t('responsible')}
          description={t('responsible.help')}
          error={problems.error(`${path}.responsible`)}
          isSingle
          value={task.responsible === null ? [] : [task.responsible]}
          directory={directory}
          fields={fields}
          onChange={([responsible]) => onTask({ ...task, responsible: responsible ?? null })}
        />
        <Warnings of={problems} path={`${path}.responsible`} />
      </div>
      <div data-path={`${path}.due`}>
        <DueInput
          label={t('due')}
          value={task.due}
          error={problems.error(`${path}.due.field`)}
          process={process}
          onChange={(due) => onTask({ ...task, due }, 'due')}
        />
        <Warnings of={problems} path={`${path}.due.field`} />
      </div>
      <Switch
        label={t('required')}
        checked={task.required}
        onChange={(event) => onTask({ ...task, required: event.currentTarget.checked })}
      />
      <div data-path={`${path}.instructions`}>
        <TextWithAnswers
          label={t('instructions')}
          rows={2}
          value={task.instructions}
          fields={fields}
          lang={lang}
          onChange={(instructions) => onTask({ ...task, instructions }, 'instructions')}
        />
      </div>
    </>
  );
}
