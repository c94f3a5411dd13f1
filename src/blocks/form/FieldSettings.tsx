import { Switch, Textarea, TextInput } from '@mantine/core';
import { useId } from 'react';
import type { Problems } from '#blocks/useProblems.tsx';
import { Warnings } from '#blocks/Warnings.tsx';
import { fieldFaceOf } from '#fields/faces.tsx';
import type { FormItem } from '#fields/form.ts';
import { fieldKindOf } from '#fields/index.ts';
import { InitialEdit } from '#fields/InitialEdit.tsx';
import type { Directory } from '#model/directory.ts';
import type { Field, Process } from '#model/process.ts';
import { toShown } from '#model/text.ts';
import { Hint } from '#ui/Hint.tsx';
import { useWords } from '#ui/useWords.ts';
import { relabelled } from './fieldEdits.ts';
import { formSettingsWords } from './FormSettings.text.ts';
import { ShowWhen } from './ShowWhen.tsx';

interface FieldSettingsProps {
  readonly field: Field;
  readonly item: FormItem;
  readonly path: string;
  readonly process: Process;
  readonly directory: Directory;
  readonly problems: Problems;
  readonly freshId: (prefix: string) => string;
  /** Another form asks for it too. */
  readonly isShared: boolean;
  readonly onField: (field: Field, group?: string) => void;
  readonly onItem: (item: FormItem, group?: string) => void;
}

/** One question: its words, whether it must be answered, what its kind adds, and the answer that it starts with. */
export function FieldSettings(props: FieldSettingsProps) {
  const { field, item, path, process, directory, problems, freshId, isShared, onField, onItem } = props;
  const t = useWords(formSettingsWords);
  const { Builder } = fieldFaceOf(field.type);
  const readOnlyHelp = useId();
  const { asks } = fieldKindOf(field.type);
  const optionsError = problems.error(`${path}.options`);
  return (
    <>
      {isShared && <Hint tone="note">{t('alsoAsked')}</Hint>}
      {problems.error(path) !== null && <Hint tone="problem">{problems.error(path)}</Hint>}
      <Warnings of={problems} path={path} />
      <TextInput
        label={t('label')}
        data-path={`${path}.label`}
        lang={process.lang}
        maxLength={500}
        value={field.label}
        error={problems.error(`${path}.label`)}
        onChange={(event) => onField(relabelled(field, event.currentTarget.value, process), 'label')}
      />
      {asks && (
        <>
          <Switch
            label={t('required')}
            checked={item.required && !item.readOnly}
            disabled={item.readOnly}
            onChange={(event) => onItem({ ...item, required: event.currentTarget.checked })}
          />
          <div>
            <Switch
              label={t('readOnly')}
              aria-describedby={readOnlyHelp}
              checked={item.readOnly}
              onChange={(event) => onItem({ ...item, readOnly: event.currentTarget.checked })}
            />
            {/* Not the switch's own description: that would become part of its name. */}
            <Hint id={readOnlyHelp}>{t('readOnly.help')}</Hint>
          </div>
          <Textarea
            label={t('help')}
            description={t('help.help')}
            lang={process.lang}
            autosize
            minRows={1}
            maxRows={6}
            maxLength={1000}
            value={field.help}
            onChange={(event) => onField({ ...field, help: event.currentTarget.value }, 'help')}
          />
        </>
      )}
      <ShowWhen item={item} path={path} process={process} directory={directory} onItem={onItem} />
      {Builder !== undefined && (
        <div data-path={`${path}.options`}>
          <Builder field={field} onField={(next) => onField(next, 'options')} directory={directory} freshId={freshId} />
          {optionsError !== null && <Hint tone="problem">{optionsError}</Hint>}
        </div>
      )}
      <div data-path={`${path}.initial`}>
        <InitialEdit
          field={field}
          onField={(next) => onField(next, 'initial')}
          error={problems.error(`${path}.initial`)}
          directory={directory}
          lang={process.lang}
        />
      </div>
      {asks && (
        <TextInput
          label={t('key')}
          description={t('key.help', { example: toShown(`{{ ${field.id} }}`, process.fields) })}
          data-path={`${path}.key`}
          spellCheck={false}
          maxLength={60}
          value={field.key}
          error={problems.error(`${path}.key`)}
          onChange={(event) => onField({ ...field, key: event.currentTarget.value }, 'key')}
        />
      )}
    </>
  );
}
