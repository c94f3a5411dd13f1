import { SegmentedControl, Input, Stack } from '@mantine/core';
import { useWords } from '#ui/useWords.ts';
import type { BuilderProps } from '../face.ts';
import { OfferedBuilder } from '../OfferedBuilder.tsx';
import { offeredWords } from '../offered.text.ts';
import { choicesOptions } from './choices.ts';
import { choicesWords } from './choices.text.ts';

/** What is offered, and how it is shown. */
export function ChoicesBuilder({ field, onField, freshId }: BuilderProps) {
  const t = useWords(choicesWords);
  const shared = useWords(offeredWords);
  const options = choicesOptions.parse(field.options);
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
          data={(['checkboxes', 'select'] as const).map((value) => ({ value, label: t(value) }))}
          value={options.shown}
          onChange={(shown) => onField({ ...field, options: { ...options, shown } })}
        />
      </Input.Wrapper>
    </Stack>
  );
}
