import { Button } from '@mantine/core';
import { useRef, useState, type SubmitEvent } from 'react';
import type { Directory, PersonId } from '#model/directory.ts';
import type { Json } from '#model/json.ts';
import type { FieldId, Process } from '#model/process.ts';
import type { Values } from '#model/values.ts';
import type { Said } from '#text/said.ts';
import { Hint } from '#ui/Hint.tsx';
import { useWords } from '#ui/useWords.ts';
import { useClock } from './clock.tsx';
import type { FilePort } from './face.ts';
import { fieldsWords } from './fields.text.ts';
import { answersToSend, checkAnswers, fieldsIn, withoutEmpty, type FormItem } from './form.ts';
import { FormLine } from './FormLine.tsx';
import { FormSummary } from './FormSummary.tsx';
import styles from './FormView.module.css';
import { noFiles } from './noFiles.ts';
import { shownItems } from './shown.ts';
import { worldHere } from './useReader.tsx';

export interface FormViewProps {
  readonly fields: Process['fields'];
  readonly items: readonly FormItem[];
  /** The answers it begins with (`valuesToBegin`, or a draft); what is typed here lies over them. */
  readonly values: Values;
  /** The latest answers of the request, and who began it: conditions of questions look at them. */
  readonly known?: Values;
  readonly requester?: PersonId;
  /** Language of what people wrote in the process. */
  readonly lang: string;
  /** What is said below a field, in the reader's words. */
  readonly notes?: Readonly<Record<FieldId, string>>;
  readonly directory: Directory;
  readonly files: FilePort;
  readonly sendLabel: string;
  /** Is given the answers of the items asked; one that is absent was left without an answer. Not called in a preview. */
  readonly onSend?: (values: Values) => Promise<void> | void;
  /** All answers, each time one changes; for drafts. */
  readonly onValues?: (values: Values) => void;
  /** Why it cannot be sent now, in the reader's words; null when it can. */
  readonly held?: string | null;
  /** Checks and shows, but sends and keeps nothing. */
  readonly isPreview?: boolean;
}

/** A form to fill in: its fields in order, what is wrong beside each, and a summary that leads there. */
export function FormView(props: FormViewProps) {
  const {
    fields,
    lang,
    directory,
    known = {},
    requester = '',
    notes = {},
    sendLabel,
    onSend,
    onValues,
    held = null,
    isPreview = false,
  } = props;
  const t = useWords(fieldsWords);
  const now = useClock();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<Values>({});
  // A file is kept in its own time: its answer must join what was typed meanwhile, not what was there when it began.
  const latest = useRef(typed);
  const [wrong, setWrong] = useState<Readonly<Record<FieldId, Said>>>({});
  const [state, setState] = useState<'open' | 'sending' | 'fine'>('open');
  const values = { ...props.values, ...typed };
  const world = worldHere(directory, now());
  const items = shownItems(props.items, values, { process: { fields, lang }, values: known, world, requester });
  const lines = fieldsIn(items, fields);

  const answer = (id: FieldId, json: Json) => {
    latest.current = { ...latest.current, [id]: json };
    setTyped(latest.current);
    setWrong((before) => Object.fromEntries(Object.entries(before).filter(([field]) => field !== id)));
    setState((before) => (before === 'fine' ? 'open' : before));
    onValues?.(withoutEmpty({ ...props.values, ...latest.current }, fields));
  };
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    const found = checkAnswers(items, values, fields, world);
    setWrong(found);
    const first = lines.find(([, { id }]) => found[id] !== undefined);
    if (first !== undefined) return focusOn(form.current, first[1].id);
    if (isPreview || onSend === undefined) return setState('fine');
    setState('sending');
    try {
      await onSend(answersToSend(items, values, fields));
    } finally {
      setState('open');
    }
  };

  return (
    <form ref={form} noValidate className={styles.form} onSubmit={(event) => void send(event)}>
      <FormSummary wrong={wrong} lines={lines} lang={lang} onLead={(id) => focusOn(form.current, id)} />
      {lines.length === 0 && <Hint>{t('nothingAsked')}</Hint>}
      {lines.some(([{ required, readOnly }]) => required && !readOnly) && <Hint>{t('marked')}</Hint>}
      <div className={styles.lines}>
        {lines.map(([item, field]) => (
          <FormLine
            key={field.id}
            item={item}
            field={field}
            values={values}
            error={wrong[field.id] ?? null}
            note={notes[field.id] ?? null}
            lang={lang}
            directory={directory}
            files={isPreview ? noFiles : props.files}
            onAnswer={(json) => answer(field.id, json)}
          />
        ))}
      </div>
      <div className={styles.foot}>
        <Button type="submit" variant="filled" loading={state === 'sending'} disabled={held !== null}>
          {sendLabel}
        </Button>
        {held !== null && <Hint tone="note">{held}</Hint>}
        {isPreview && <Hint tone="note">{t(state === 'fine' ? 'previewFine' : 'preview')}</Hint>}
      </div>
    </form>
  );
}

/** Takes the keyboard to the first control of a field, and the field into view. */
function focusOn(form: HTMLElement | null, id: FieldId): void {
  const lines = form === null ? [] : [...form.querySelectorAll<HTMLElement>('[data-field]')];
  const line = lines.find(({ dataset }) => dataset['field'] === id);
  const control = line?.querySelector<HTMLElement>(
    'input:checked, input:not([type=hidden], [type=file], :disabled), textarea:not([aria-hidden]), button:not(:disabled)',
  );
  line?.scrollIntoView({ block: 'nearest' });
  control?.focus();
}
