import { IconCircle, IconCircleCheckFilled, IconCircleDashed, IconCircleMinus } from '@tabler/icons-react';
import type { WorkProps } from '#blocks/face.ts';
import { Instructions } from '#blocks/Instructions.tsx';
import { Moment } from '#blocks/Moment.tsx';
import { namesOf } from '#blocks/who.ts';
import { Content } from '#ui/Content.tsx';
import { VisuallyHidden } from '@mantine/core';
import { useWords } from '#ui/useWords.ts';
import type { TaskWork } from './progress.ts';
import { TaskActs } from './TaskActs.tsx';
import { TaskDue } from './TaskDue.tsx';
import styles from './TasksWork.module.css';
import { tasksWorkWords } from './TasksWork.text.ts';

interface TaskLineProps extends WorkProps {
  readonly task: TaskWork;
  readonly instructions: string;
}

/** One activity: what, who, until when; what was done of it, or what can be. */
export function TaskLine(props: TaskLineProps) {
  const { task, instructions, visit, process, values, directory } = props;
  const t = useWords(tasksWorkWords);
  const isOpen = task.state === 'open' && visit.state === 'open';
  // Of a visit that was abandoned, what was open is void.
  const state = task.state === 'open' && !isOpen ? 'void' : task.state;
  const Icon = icons[state];
  return (
    <li className={styles.task} data-state={state}>
      <span className={styles.mark}>
        <Icon size={20} stroke={1.75} aria-hidden />
        <VisuallyHidden>{t(`state.${state}`)}</VisuallyHidden>
      </span>
      <div className={styles.words}>
        <p className={styles.name}>
          <Content lang={process.lang}>{task.name}</Content>
          {!task.required && <span className={styles.optional}>{t('optional')}</span>}
        </p>
        <p className={styles.detail}>
          <span>{t('responsible', { who: namesOf(task, directory) })}</span>
          {isOpen && task.dueAt !== null && <TaskDue at={task.dueAt} />}
        </p>
        {isOpen && <Instructions text={instructions} process={process} values={values} directory={directory} />}
        {task.did !== null && (
          <p className={styles.detail}>
            <span>
              {t(task.state === 'skipped' ? 'did.skipped' : 'did.done', {
                who: directory.people[task.did.by]?.name ?? task.did.by,
              })}
            </span>
            <Moment at={task.did.at} />
          </p>
        )}
        {task.did !== null && task.did.comment !== '' && (
          <blockquote className={styles.comment}>
            <Content>{task.did.comment}</Content>
          </blockquote>
        )}
        {visit.state === 'open' && <TaskActs {...props} />}
      </div>
    </li>
  );
}

const icons = {
  open: IconCircle,
  done: IconCircleCheckFilled,
  skipped: IconCircleMinus,
  void: IconCircleDashed,
} as const;
