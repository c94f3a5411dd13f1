import { Input, SegmentedControl, Stack } from '@mantine/core';
import { useWords } from '#ui/useWords.ts';
import type { BuilderProps } from './face.ts';
import type { Offered } from './offered.ts';
import { OfferedBuilder } from './OfferedBuilder.tsx';
import { offeredWords } from './offered.text.ts';

export interface ChoosingBuilderProps<Shown extends string> extends Pick<
  BuilderProps,
  'field' | 'onField' | 'freshId'
> {
  readonly options: { readonly choices: readonly Offered[]; readonly shown: Shown };
  /** The ways in which it can be shown, with their names. */
  readonly ways: readonly { readonly value: Shown; readonly label: string }[];
}

/** What is offered, and how it is shown. */
export function ChoosingBuilder<Shown extends string>(props: ChoosingBuilderProps<Shown>) {
  const { field, onField, freshId, options, ways } = props;
  const t = useWords(offeredWords);
  const change = (changed: Partial<ChoosingBuilderProps<Shown>['options']>) => {
    const { choices, shown } = { ...options, ...changed };
    onField({ ...field, options: { ...field.options, choices: choices.map((one) => ({ ...one })), shown } });
  };
  return (
    <Stack gap="md">
      <OfferedBuilder offered={options.choices} freshId={freshId} onChange={(choices) => change({ choices })} />
      <Input.Wrapper labelElement="div" label={t('shown')}>
        <SegmentedControl
          fullWidth
          aria-label={t('shown')}
          data={[...ways]}
          value={options.shown}
          onChange={(shown) => change({ shown })}
        />
      </Input.Wrapper>
    </Stack>
  );
}
