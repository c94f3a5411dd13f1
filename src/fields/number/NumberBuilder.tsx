import { NumberInput, SimpleGrid, TextInput } from '@mantine/core';
import { useLang } from '#ui/useLang.ts';
import { useWords } from '#ui/useWords.ts';
import type { BuilderProps } from '../face.ts';
import { WholeNumber } from '../WholeNumber.tsx';
import { separatorsOf } from './separators.ts';
import { numberOptions } from './number.ts';
import { numberWords } from './number.text.ts';

/** Limits, decimals and unit. */
export function NumberBuilder({ field, onField }: BuilderProps) {
  const t = useWords(numberWords);
  const { lang } = useLang();
  const options = numberOptions.parse(field.options);
  const change = (part: Partial<typeof options>) => onField({ ...field, options: { ...options, ...part } });
  return (
    <SimpleGrid cols={2} spacing="sm">
      {(['min', 'max'] as const).map((limit) => (
        <NumberInput
          key={limit}
          {...separatorsOf(lang)}
          label={t(limit)}
          placeholder={t('noLimit')}
          value={options[limit] ?? ''}
          onChange={(next) => change({ [limit]: typeof next === 'number' ? next : null })}
        />
      ))}
      <WholeNumber
        label={t('decimals')}
        min={0}
        max={6}
        value={options.decimals}
        onChange={(next) => change({ decimals: next })}
      />
      <TextInput
        label={t('unit')}
        description={t('unitHelp')}
        maxLength={20}
        value={options.unit}
        onChange={(event) => change({ unit: event.currentTarget.value })}
      />
    </SimpleGrid>
  );
}
