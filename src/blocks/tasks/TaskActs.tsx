import { Button, Textarea } from '@mantine/core';
import { IconCheck, IconMessagePlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { WorkProps } from '#blocks/face.ts';
import { keptText } from '#blocks/keptText.ts';
import { RefusedHint } from '#blocks/RefusedHint.tsx';
import type { Act } from '#blocks/work.ts';
import type { Refusal } from '#model/issue.ts';
import { useWords } from '#ui/useWords.ts';
import type { TaskWork } from './progress.ts';
import styles from './TasksWork.module.css';
import { tasksWorkWords } from './TasksWork.text.ts';

interface TaskActsProps extends Pick<WorkProps, 'may' | 'act' | 'draft'> {
  readonly task: TaskWork;
}

/** What whoever acts may do with one activity; nothing when it is not theirs. */
export function TaskActs({ task, may, act, draft }: TaskActsProps) {
  const t = useWords(tasksWorkWords);
  const kept = keptText(draft.value, task.task);
  const [comment, setComment] = useState(kept);
  const [isCommenting, setCommenting] = useState(kept !== '');
  const [sending, setSending] = useState<string | null>(null);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const named = { task: task.name };
  const acts = actsOf(task, comment).filter((one) => may(one) === true);
  if (acts.length === 0 && refused === null) return null;
  const doIt = async (what: Act) => {
    setSending(what.do);
    setRefused(await act(what));
    setSending(null);
  };
  const type = (text: string) => {
    setComment(text);
    draft.keep({ ...draft.value, [task.task]: text });
  };
  return (
    <div className={styles.acts}>
      {isCommenting && task.state === 'open' && (
        <Textarea
          aria-label={t('comment.label', named)}
          placeholder={t('comment.label', named)}
          autoFocus={kept === ''}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={5000}
          value={comment}
          onChange={(event) => type(event.currentTarget.value)}
        />
      )}
      <div className={styles.buttons}>
        {acts.map((one) => (
          <Button
            key={one.do}
            size="xs"
            variant={one.do === 'complete' ? 'default' : 'subtle'}
            leftSection={one.do === 'complete' ? <IconCheck size={16} aria-hidden /> : undefined}
            aria-label={t(`${one.do}Of`, named)}
            loading={sending === one.do}
            disabled={sending !== null && sending !== one.do}
            onClick={() => void doIt(one)}
          >
            {t(one.do)}
          </Button>
        ))}
        {task.state === 'open' && !isCommenting && acts.length > 0 && (
          <Button
            size="xs"
            variant="subtle"
            leftSection={<IconMessagePlus size={16} aria-hidden />}
            onClick={() => setCommenting(true)}
          >
            {t('comment')}
          </Button>
        )}
      </div>
      <RefusedHint refused={refused} />
    </div>
  );
}

/** What could be done with an activity as it is. */
function actsOf(task: TaskWork, comment: string) {
  const { task: id, state } = task;
  if (state !== 'open') return [{ do: 'reopen', task: id }] as const;
  return [
    { do: 'complete', task: id, comment },
    { do: 'skip', task: id, comment },
  ] as const;
}
