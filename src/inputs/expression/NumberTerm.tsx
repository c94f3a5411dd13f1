import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { separatorsOf } from '#fields/number/separators.ts';
import { useLang } from '#ui/useLang.ts';

export interface NumberTermProps {
  /** Its accessible name; nothing is shown above it. */
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A number of a calculation, written as the reader's language writes numbers. */
export function NumberTerm({ label, value, onChange }: NumberTermProps) {
  const { lang } = useLang();
  // What stands in the control while it is no number: nothing, or a lone minus sign.
  const [begun, setBegun] = useState<string | null>(null);
  return (
    <NumberInput
      {...separatorsOf(lang)}
      aria-label={label}
      decimalScale={6}
      value={begun ?? value}
      onChange={(next) => {
        const isNumber = typeof next === 'number' && Number.isFinite(next);
        setBegun(isNumber ? null : String(next));
        if (isNumber) onChange(next);
      }}
      onBlur={() => setBegun(null)}
    />
  );
}
