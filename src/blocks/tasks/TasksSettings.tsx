import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { CardList } from '#blocks/CardList.tsx';
import type { SettingsProps } from '#blocks/face.ts';
import { moved, replaced, without } from '#blocks/moved.ts';
import { useOpenCards } from '#blocks/useOpenCards.tsx';
import { useProblems } from '#blocks/useProblems.tsx';
import { toShown } from '#model/text.ts';
import { Content } from '#ui/Content.tsx';
import { Hint } from '#ui/Hint.tsx';
import { Section } from '#ui/Section.tsx';
import { useWords } from '#ui/useWords.ts';
import { freshTask, readTasks, type Task } from './data.ts';
import { TaskDetail } from './TaskDetail.tsx';
import { TaskSettings } from './TaskSettings.tsx';
import { tasksSettingsWords } from './TasksSettings.text.ts';

/** The activities of a tasks block, in order. */
export function TasksSettings({ block, process, directory, issues, change, freshId }: SettingsProps) {
  const t = useWords(tasksSettingsWords);
  const problems = useProblems(issues);
  const { tasks } = readTasks(block.data);
  const open = useOpenCards(tasks.length === 1 ? tasks.map(({ id }) => id) : []);
  const nameOf = (task: Task | undefined, at: number) =>
    task === undefined || task.name.trim() === ''
      ? t('unnamed', { number: at + 1 })
      : toShown(task.name, process.fields);
  const apply = (did: string, at: number, next: readonly Task[], group?: string) =>
    change(
      { code: `tasks.did.${did}`, params: { block: block.name, name: nameOf(tasks[at], at) } },
      { tasks: [...next] },
      group,
    );
  const add = () => {
    const id = freshId('t');
    open.begin(id);
    apply('add', tasks.length, [...tasks, freshTask(id)]);
  };
  const copy = (at: number) => {
    const task = tasks[at];
    if (task === undefined) return;
    const id = freshId('t');
    open.begin(id);
    apply('copy', at, [...tasks.slice(0, at + 1), { ...task, id }, ...tasks.slice(at + 1)]);
  };

  return (
    <Section title={t('tasks')} description={t('tasks.help')}>
      {problems.error('tasks') !== null && <Hint tone="problem">{problems.error('tasks')}</Hint>}
      <CardList
        label={t('tasks')}
        open={open}
        cards={tasks.map((task, at) => ({
          id: task.id,
          name: nameOf(task, at),
          title: task.name.trim() === '' ? nameOf(task, at) : <Content lang={process.lang}>{nameOf(task, at)}</Content>,
          detail: <TaskDetail task={task} process={process} directory={directory} />,
          isWrong: problems.has(`tasks.${at}`),
          body: (
            <TaskSettings
              task={task}
              path={`tasks.${at}`}
              process={process}
              directory={directory}
              problems={problems}
              onTask={(next, group) =>
                apply('change', at, replaced(tasks, at, next), group === undefined ? undefined : `${group} ${task.id}`)
              }
            />
          ),
        }))}
        onMove={(from, to) => apply('move', from, moved(tasks, from, to))}
        onCopy={copy}
        onRemove={(at) => apply('remove', at, without(tasks, at))}
      />
      <div data-path="tasks">
        <Button size="xs" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
          {t('add')}
        </Button>
      </div>
    </Section>
  );
}
