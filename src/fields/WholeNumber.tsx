import { NumberInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';

export interface WholeNumberProps {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly placeholder?: string;
  readonly error?: ReactNode;
  readonly readOnly?: boolean;
  readonly min: number;
  readonly max: number;
  readonly value: number | null;
  /** Is given a whole number within the limits. */
  readonly onChange: (value: number) => void;
  /** Emptying it means something; without this the last number comes back when the control is left. */
  readonly onEmpty?: () => void;
}

/** A setting that is a whole number. What is typed beyond the limits becomes the nearest one when the control is left. */
export function WholeNumber({ value, onChange, onEmpty, ...rest }: WholeNumberProps) {
  // What stands in the control while it is not a number that the setting may have.
  const [typed, setTyped] = useState<number | '' | null>(null);
  const read = (next: number | string) => {
    const isFine = typeof next === 'number' && next >= rest.min && next <= rest.max;
    setTyped(isFine ? null : typeof next === 'number' ? next : '');
    if (isFine) onChange(next);
    if (next === '') onEmpty?.();
  };
  return (
    <NumberInput
      {...rest}
      value={typed ?? value ?? ''}
      allowDecimal={false}
      allowNegative={rest.min < 0}
      onChange={read}
      onBlur={() => setTyped(null)}
    />
  );
}
