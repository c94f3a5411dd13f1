import { Progress } from '@mantine/core';
import type { WorkProps } from '#blocks/face.ts';
import { useWords } from '#ui/useWords.ts';
import { readTasks } from './data.ts';
import { readProgress } from './progress.ts';
import { TaskLine } from './TaskLine.tsx';
import styles from './TasksWork.module.css';
import { tasksWorkWords } from './TasksWork.text.ts';

/** The activities of a visit: a checklist for whoever is responsible. Closed, it is read. */
export function TasksWork(props: WorkProps) {
  const { visit, block } = props;
  const t = useWords(tasksWorkWords);
  const data = readTasks(block.data);
  const { tasks } = readProgress(visit.work);
  const done = tasks.filter(({ state }) => state === 'done' || state === 'skipped').length;
  const said = t('progress', { done, all: tasks.length });
  return (
    <div className={styles.tasks}>
      <div className={styles.progress}>
        <Progress
          value={tasks.length === 0 ? 100 : (100 * done) / tasks.length}
          size="sm"
          radius="xl"
          className={styles.bar ?? ''}
          aria-hidden
        />
        <span className={styles.count} data-numbers>
          {said}
        </span>
      </div>
      <ul className={styles.list} aria-label={t('list')}>
        {tasks.map((task) => (
          <TaskLine
            key={task.task}
            {...props}
            task={task}
            instructions={data.tasks.find(({ id }) => id === task.task)?.instructions ?? ''}
          />
        ))}
      </ul>
    </div>
  );
}
