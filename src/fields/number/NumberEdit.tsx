import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useLang } from '#ui/useLang.ts';
import { Content } from '#ui/Content.tsx';
import type { EditProps } from '../face.ts';
import { labelled } from '../labelled.tsx';
import { separatorsOf } from './separators.ts';
import { numberOptions } from './number.ts';

/** A number, written as the reader's language writes numbers. */
export function NumberEdit(props: EditProps) {
  const { field, answer, lang, onAnswer } = props;
  const { lang: spoken } = useLang();
  const { decimals, unit, min } = numberOptions.parse(field.options);
  // What is typed on the way to a number, such as a lone minus sign.
  const [begun, setBegun] = useState('');
  return (
    <NumberInput
      {...labelled(props)}
      {...separatorsOf(spoken)}
      value={typeof answer === 'number' ? answer : begun}
      decimalScale={decimals}
      allowDecimal={decimals > 0}
      allowNegative={min === null || min < 0}
      clampBehavior="none"
      rightSection={unit === '' ? undefined : <Content lang={lang}>{unit}</Content>}
      rightSectionWidth={unit === '' ? undefined : `${unit.length + 2}ch`}
      rightSectionPointerEvents={unit === '' ? 'all' : 'none'}
      onChange={(next) => {
        const isNumber = next !== '' && Number.isFinite(Number(next));
        setBegun(isNumber ? '' : String(next));
        onAnswer(isNumber ? Number(next) : null);
      }}
    />
  );
}
