import { Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { Problems } from '#blocks/useProblems.tsx';
import { without, replaced } from '#blocks/moved.ts';
import { FieldGroup } from '#fields/FieldGroup.tsx';
import { ActorsPicker } from '#inputs/ActorsPicker.tsx';
import { DueInput } from '#inputs/DueInput.tsx';
import { SpanInput } from '#inputs/SpanInput.tsx';
import type { Deadline } from '#model/deadline.ts';
import type { Process } from '#model/process.ts';
import { useWords } from '#ui/useWords.ts';
import { useDesk } from '../desk.ts';
import styles from './Deadline.module.css';
import { deadlineWords } from './deadline.text.ts';

/** What the deadlines of blocks and of stages have in common. */
export type Parts = Pick<Deadline, 'due' | 'reminders' | 'escalate'>;

type Reminder = Parts['reminders'][number];

interface DeadlinePartsProps {
  readonly value: Parts;
  readonly process: Process;
  readonly problems: Problems;
  readonly onChange: (parts: Parts, group?: string) => void;
}

/** When something is due, who is reminded before, and who is told when it has passed. */
export function DeadlineParts({ value, process, problems, onChange }: DeadlinePartsProps) {
  const { directory } = useDesk();
  const t = useWords(deadlineWords);
  const { due, reminders, escalate } = value;
  const remind = (next: readonly Reminder[], group?: string) => onChange({ ...value, reminders: [...next] }, group);
  return (
    <>
      <div data-path="deadline.due">
        <DueInput
          label={t('due')}
          error={problems.error('deadline.due') ?? problems.error('deadline.due.field')}
          value={due}
          process={process}
          onChange={(next) => onChange({ ...value, due: next }, 'due')}
        />
      </div>
      <FieldGroup label={t('reminders')} description={t('remindersHelp')} error={null} required={false}>
        <div className={styles.reminders}>
          {reminders.map(({ before, to }, at) => (
            <div key={at} role="group" aria-label={t('reminder', { number: at + 1 })} className={styles.reminder}>
              <FieldGroup label={t('before')} description={null} error={null} required={false}>
                <SpanInput
                  value={before}
                  onChange={(span) => remind(replaced(reminders, at, { before: span, to }), `before ${at}`)}
                />
              </FieldGroup>
              <div data-path={`deadline.reminders.${at}.to`}>
                <ActorsPicker
                  label={t('to')}
                  error={problems.error(`deadline.reminders.${at}.to`)}
                  value={to}
                  onChange={(next) => remind(replaced(reminders, at, { before, to: [...next] }))}
                  directory={directory}
                  fields={process.fields}
                />
              </div>
              <Button
                variant="subtle"
                size="xs"
                className={styles.remove ?? ''}
                leftSection={<IconTrash size={14} aria-hidden />}
                onClick={() => remind(without(reminders, at))}
              >
                {t('removeReminder', { number: at + 1 })}
              </Button>
            </div>
          ))}
          <Button
            variant="default"
            className={styles.add ?? ''}
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => remind([...reminders, { before: { hours: 4 }, to: [] }])}
          >
            {t('addReminder')}
          </Button>
        </div>
      </FieldGroup>
      <div data-path="deadline.escalate">
        <ActorsPicker
          label={t('escalate')}
          description={t('escalateHelp')}
          error={problems.error('deadline.escalate')}
          value={escalate}
          onChange={(next) => onChange({ ...value, escalate: [...next] })}
          directory={directory}
          fields={process.fields}
        />
      </div>
    </>
  );
}
