import { zoneHere } from '#fields/useReader.tsx';
import { labelOfActor } from '#inputs/actorLabels.ts';
import type { Directory } from '#model/directory.ts';
import { shiftSaid } from '#model/due.ts';
import type { Process } from '#model/process.ts';
import { spanSaid } from '#model/span.ts';
import { formatDateTime } from '#text/dates.ts';
import { Content } from '#ui/Content.tsx';
import { useLang } from '#ui/useLang.ts';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import type { Task } from './data.ts';
import { tasksSettingsWords } from './TasksSettings.text.ts';

interface TaskDetailProps {
  readonly task: Task;
  readonly process: Process;
  readonly directory: Directory;
}

/** `Equipo de operaciones · 2 días · opcional`, for the closed line of an activity. */
export function TaskDetail({ task, process, directory }: TaskDetailProps) {
  const t = useWords(tasksSettingsWords);
  const due = useDue(task.due, process);
  const parts = [due, task.required ? null : t('optional')].filter((part) => part !== null);
  return (
    <>
      {task.responsible !== null && <Responsible task={task} process={process} directory={directory} />}
      {parts.map((part, at) => (
        <span key={part}>
          {(at > 0 || task.responsible !== null) && ' · '}
          {part}
        </span>
      ))}
    </>
  );
}

function Responsible({ task: { responsible }, process, directory }: TaskDetailProps) {
  const say = useSay();
  if (responsible === null) return null;
  const { name, said } = labelOfActor(responsible, directory, process.fields);
  return name === undefined ? <>{said !== undefined && say(said)}</> : <Content>{name}</Content>;
}

function useDue(due: Task['due'], process: Process): string | null {
  const t = useWords(tasksSettingsWords);
  const say = useSay();
  const { lang } = useLang();
  switch (due.is) {
    case 'none':
      return null;
    case 'at':
      return t('dueOn', { date: formatDateTime(due.at, zoneHere(), lang) });
    case 'after':
      return say(spanSaid(due));
    case 'field':
      return say(shiftSaid(due, process));
  }
}
