import { useState } from 'react';
import type { WorkProps } from '#blocks/face.ts';
import { Instructions } from '#blocks/Instructions.tsx';
import { Moment } from '#blocks/Moment.tsx';
import { RefusedHint } from '#blocks/RefusedHint.tsx';
import { lockedOf, whereLocked } from '#blocks/locked.ts';
import { namesOf } from '#blocks/who.ts';
import { AnswersView } from '#fields/AnswersView.tsx';
import { answerOf, valuesToBegin, type FormItem } from '#fields/form.ts';
import { FormView } from '#fields/FormView.tsx';
import { fieldKindOf } from '#fields/index.ts';
import type { Refusal } from '#model/issue.ts';
import type { Process } from '#model/process.ts';
import type { Values } from '#model/values.ts';
import { Hint } from '#ui/Hint.tsx';
import { useWords } from '#ui/useWords.ts';
import styles from './FillingWork.module.css';
import { readFilling } from './filling.ts';
import { formWorkWords } from './FormWork.text.ts';

interface FillingWorkProps extends WorkProps {
  readonly ask: readonly FormItem[];
  readonly instructions: string;
}

/** A form: to fill in for whom it is asked of, with what was left unsent; to read when it is closed. */
export function FillingWork(props: FillingWorkProps) {
  const { visit, process, values, directory, instructions } = props;
  return (
    <div className={styles.filling}>
      <Instructions text={instructions} process={process} values={values} directory={directory} />
      {visit.state === 'open' ? <OpenForm {...props} /> : <ClosedForm {...props} />}
    </div>
  );
}

function OpenForm(props: FillingWorkProps) {
  const { visit, ask, process, values, locked, requester, directory, files, draft, may, act } = props;
  const t = useWords(formWorkWords);
  const [refused, setRefused] = useState<Refusal | null>(null);
  // What it begins with stays: an answer that comes in from elsewhere must not change under whoever types.
  const [begun] = useState<Values>(() => draft.value ?? valuesToBegin(ask, values, process.fields));
  const allowed = may({ do: 'send', values: {} });
  // Answers that are missing are the form's own business; anything else means that it is not theirs to send.
  const isTheirs = allowed === true || allowed.code === 'form.wrong';
  if (!isTheirs) {
    const who = namesOf(readFilling(visit.work), directory);
    return <Hint tone="note">{t('whose', { who })}</Hint>;
  }
  const shut = lockedOf(ask, locked);
  // What is locked is what it is, whatever was typed before.
  const latest = Object.fromEntries(shut.map((id) => [id, values[id] ?? null]));
  const nameOf = (block = '') => process.blocks[block]?.name ?? block;
  return (
    <>
      <FormView
        fields={process.fields}
        items={whereLocked(ask, locked)}
        values={{ ...begun, ...latest }}
        notes={Object.fromEntries(shut.map((id) => [id, t('locked', { block: nameOf(locked[id]) })]))}
        known={values}
        requester={requester}
        lang={process.lang}
        directory={directory}
        files={files}
        sendLabel={t('send')}
        onValues={(typed) => draft.keep(typed)}
        onSend={async (answers) => setRefused(await act({ do: 'send', values: answers }))}
      />
      <RefusedHint refused={refused} />
    </>
  );
}

/** What was not asked because of its condition is no question of what was sent. */
function isRead({ field: id, readOnly, showWhen }: FormItem, sent: Values, { fields }: Process): boolean {
  const field = fields[id];
  if (readOnly || field === undefined) return false;
  return showWhen === undefined || !fieldKindOf(field.type).isEmpty(answerOf(sent, field));
}

function ClosedForm({ visit, ask, process, directory, files }: FillingWorkProps) {
  const t = useWords(formWorkWords);
  const { sent } = readFilling(visit.work);
  if (sent === null) return <Hint>{t('unsent')}</Hint>;
  const asked = ask.filter(({ field }) => sent.locked?.includes(field) !== true);
  return (
    <>
      <AnswersView
        fields={process.fields}
        show={asked.filter((item) => isRead(item, visit.sent ?? {}, process)).map((item) => item.field)}
        values={visit.sent ?? {}}
        lang={process.lang}
        directory={directory}
        files={files}
      />
      <p className={styles.by}>
        <span>{t('sent', { who: directory.people[sent.by]?.name ?? sent.by })}</span>
        {' · '}
        <Moment at={sent.at} />
      </p>
    </>
  );
}
