import { Checkbox, MultiSelect, Stack } from '@mantine/core';
import { Content } from '#ui/Content.tsx';
import { useWords } from '#ui/useWords.ts';
import type { EditProps } from '../face.ts';
import { ChosenPill } from '../ChosenPill.tsx';
import { searching } from '../searching.ts';
import { labelled } from '../labelled.tsx';
import { offeredWords } from '../offered.text.ts';
import { choicesOptions, toChosen } from './choices.ts';

/** Any of the answers offered, from a list or as checkboxes. */
export function ChoicesEdit(props: EditProps) {
  const t = useWords(offeredWords);
  const { field, answer, lang, onAnswer } = props;
  const { choices, shown } = choicesOptions.parse(field.options);
  const value = [...toChosen(answer)];
  if (shown === 'checkboxes') {
    return (
      <Checkbox.Group {...labelled(props)} value={value} onChange={onAnswer}>
        <Stack gap="xs" py={4}>
          {choices.map(({ id, label }) => (
            <Checkbox key={id} value={id} label={<Content lang={lang}>{label}</Content>} />
          ))}
        </Stack>
      </Checkbox.Group>
    );
  }
  return (
    <MultiSelect
      {...labelled(props)}
      data={choices.map(({ id, label }) => ({ value: id, label }))}
      value={value}
      onChange={onAnswer}
      {...searching}
      hidePickedOptions
      placeholder={value.length === 0 ? t('choose') : ''}
      nothingFoundMessage={t(choices.length === 0 ? 'isEmpty' : 'nothing')}
      renderPill={({ value: id, onRemove }) => {
        const label = choices.find((one) => one.id === id)?.label;
        return (
          <ChosenPill onRemove={props.readOnly ? undefined : onRemove}>
            {label === undefined ? t('goneLabel') : <Content lang={lang}>{label}</Content>}
          </ChosenPill>
        );
      }}
      renderOption={({ option }) => <Content lang={lang}>{option.label}</Content>}
    />
  );
}
