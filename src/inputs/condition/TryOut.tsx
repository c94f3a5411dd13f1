import { Button, Collapse } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useClock } from '#fields/clock.tsx';
import { fieldFaceOf } from '#fields/faces.tsx';
import { answerOf } from '#fields/form.ts';
import { judge } from '#fields/judge.ts';
import { noFiles } from '#fields/noFiles.ts';
import { fieldIn } from '#fields/operands.ts';
import { worldHere } from '#fields/useReader.tsx';
import { fieldsOfCondition, testsIn, type Condition } from '#model/condition.ts';
import type { Directory } from '#model/directory.ts';
import type { Process } from '#model/process.ts';
import type { Values } from '#model/values.ts';
import { StateBadge } from '#ui/StateBadge.tsx';
import { useLang } from '#ui/useLang.ts';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { PersonPicker } from '../PersonPicker.tsx';
import { conditionInputWords } from './conditionInput.text.ts';
import styles from './ConditionInput.module.css';

export interface TryOutProps {
  readonly condition: Condition;
  readonly process: Process;
  readonly directory: Directory;
}

/** Sample answers, and what each test says of them. Nothing of it is kept. */
export function TryOut({ condition, process, directory }: TryOutProps) {
  const t = useWords(conditionInputWords);
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button
        size="compact-xs"
        variant="subtle"
        leftSection={
          <IconChevronRight size={14} aria-hidden className={styles.chevron} data-open={isOpen || undefined} />
        }
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {t('try')}
      </Button>
      <Collapse id={id} expanded={isOpen}>
        {isOpen && <Trial condition={condition} process={process} directory={directory} />}
      </Collapse>
    </div>
  );
}

function Trial({ condition, process, directory }: TryOutProps) {
  const t = useWords(conditionInputWords);
  const say = useSay();
  const { lang } = useLang();
  const now = useClock();
  const [values, setValues] = useState<Values>({});
  const [chosen, setRequester] = useState<string | null>(null);
  const requester = chosen ?? Object.values(directory.people).find(({ active }) => active)?.id ?? '';
  const fields = fieldsOfCondition(condition).flatMap((one) => fieldIn(process, one) ?? []);
  const isAboutRequester = testsIn(condition).some(
    ({ test: { to } }) => to?.is === 'requester' || to?.is === 'manager',
  );
  const judged = judge(condition, { process, values, requester, world: worldHere(directory, now()) }, lang);
  return (
    <div className={styles.trial}>
      {fields.map((field) => {
        const { Edit } = fieldFaceOf(field.type);
        return (
          <Edit
            key={field.id}
            field={{ ...field, help: '' }}
            answer={answerOf(values, field)}
            onAnswer={(answer) => setValues((before) => ({ ...before, [field.id]: answer }))}
            required={false}
            readOnly={false}
            error={null}
            lang={process.lang}
            directory={directory}
            files={noFiles}
          />
        );
      })}
      {isAboutRequester && (
        <PersonPicker label={t('try.requester')} directory={directory} value={requester} onChange={setRequester} />
      )}
      <div role="status" className={styles.result}>
        <StateBadge tone={judged.holds ? 'good' : 'bad'} word={t(judged.holds ? 'try.holds' : 'try.holdsNot')} />
        <ul className={styles.verdicts}>
          {judged.tests.map(({ path, said, holds }) => (
            <li key={path} data-holds={holds}>
              <StateBadge tone={holds ? 'good' : 'neutral'} word={t(holds ? 'try.true' : 'try.false')} />
              <span>{say(said)}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
