import { Select } from '@mantine/core';
import type { Expression } from '#model/expression.ts';
import { useWords } from '#ui/useWords.ts';
import { SpanInput } from '../SpanInput.tsx';
import { expressionInputWords } from './expressionInput.text.ts';

type Moment = Extract<Expression, { readonly way: string }>;

export interface MomentInputProps {
  readonly value: Moment;
  readonly onChange: (expression: Expression, group?: string) => void;
}

/** Today or now, and how long before or after. */
export function MomentInput({ value, onChange }: MomentInputProps) {
  const t = useWords(expressionInputWords);
  const { is, shift, way } = value;
  return (
    <>
      <Select
        label={t('shift')}
        allowDeselect={false}
        data={(['none', 'after', 'before'] as const).map((one) => ({ value: one, label: t(`shift.${one}`) }))}
        value={shift === null ? 'none' : way}
        onChange={(next) => {
          if (next === 'none') onChange({ is, shift: null, way });
          if (next === 'after' || next === 'before') onChange({ is, shift: shift ?? { days: 1 }, way: next });
        }}
      />
      {shift !== null && <SpanInput value={shift} onChange={(span) => onChange({ is, shift: span, way }, 'shift')} />}
    </>
  );
}
