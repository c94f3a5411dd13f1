import { Select } from '@mantine/core';
import { Content } from '#ui/Content.tsx';
import { useWords } from '#ui/useWords.ts';
import type { EditProps } from '../face.ts';
import { clearing } from '../clearing.ts';
import { searching } from '../searching.ts';
import { labelled } from '../labelled.tsx';
import { offeredWords } from '../offered.text.ts';
import { RadioLine } from '../RadioLine.tsx';
import { choiceOptions } from './choice.ts';

/** One of the answers offered, from a list or as radio buttons. */
export function ChoiceEdit(props: EditProps) {
  const t = useWords(offeredWords);
  const { field, answer, lang, onAnswer } = props;
  const { choices, shown } = choiceOptions.parse(field.options);
  const value = typeof answer === 'string' ? answer : null;
  if (shown === 'radios') {
    const offered = choices.map(({ id, label }) => ({ id, label: <Content lang={lang}>{label}</Content> }));
    return <RadioLine words={labelled(props)} offered={offered} value={value} onChange={onAnswer} />;
  }
  return (
    <Select
      {...labelled(props)}
      data={choices.map(({ id, label }) => ({ value: id, label }))}
      value={value}
      onChange={onAnswer}
      clearable={!props.required}
      clearButtonProps={clearing(t('clear'))}
      allowDeselect={!props.required}
      {...(choices.length > manyChoices ? searching : {})}
      placeholder={t('choose')}
      nothingFoundMessage={t(choices.length === 0 ? 'isEmpty' : 'nothing')}
      renderOption={({ option }) => <Content lang={lang}>{option.label}</Content>}
    />
  );
}

/** From here on one types to find. */
const manyChoices = 7;
