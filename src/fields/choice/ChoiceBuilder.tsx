import { SegmentedControl, Input, Stack } from '@mantine/core';
import { useWords } from '#ui/useWords.ts';
import type { BuilderProps } from '../face.ts';
import { OfferedBuilder } from '../OfferedBuilder.tsx';
import { offeredWords } from '../offered.text.ts';
import { choiceOptions } from './choice.ts';
import { choiceWords } from './choice.text.ts';

/** What is offered, and how it is shown. */
export function ChoiceBuilder({ field, onField, freshId }: BuilderProps) {
  const t = useWords(choiceWords);
  const shared = useWords(offeredWords);
  const options = choiceOptions.parse(field.options);
  return (
    <Stack gap="md">
      <OfferedBuilder
        offered={options.choices}
        freshId={freshId}
        onChange={(choices) =>
          onField({ ...field, options: { ...options, choices: choices.map((one) => ({ ...one })) } })
        }
      />
      <Input.Wrapper labelElement="div" label={shared('shown')}>
        <SegmentedControl
          fullWidth
          aria-label={shared('shown')}
          data={(['select', 'radios'] as const).map((value) => ({ value, label: t(value) }))}
          value={options.shown}
          onChange={(shown) => onField({ ...field, options: { ...options, shown } })}
        />
      </Input.Wrapper>
    </Stack>
  );
}
