import { NumberInput } from '@mantine/core';
import type { ReactNode } from 'react';

export interface WholeNumberProps {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly placeholder?: string;
  readonly min: number;
  readonly max: number;
  readonly value: number | null;
  /** Is given a whole number within the limits, or null when it was emptied. */
  readonly onChange: (value: number | null) => void;
}

/** A setting that is a small whole number; what is typed beyond the limits becomes the nearest one. */
export function WholeNumber({ onChange, value, ...rest }: WholeNumberProps) {
  return (
    <NumberInput
      {...rest}
      value={value ?? ''}
      allowDecimal={false}
      allowNegative={false}
      clampBehavior="strict"
      onChange={(next) => onChange(typeof next === 'number' ? Math.min(rest.max, Math.max(rest.min, next)) : null)}
    />
  );
}
