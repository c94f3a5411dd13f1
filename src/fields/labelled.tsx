import type { ReactNode } from 'react';
import { Content } from '#ui/Content.tsx';
import type { EditProps } from './face.ts';

/** What every control of the component library takes around itself. */
export interface Labelled {
  readonly label: ReactNode;
  readonly description: ReactNode;
  readonly error: ReactNode;
  readonly required: boolean;
  readonly readOnly: boolean;
}

/** The field's own words around its control: label, help and what is wrong. */
export function labelled({ field, lang, error, required, readOnly }: EditProps): Labelled {
  return {
    label: <Content lang={lang}>{field.label}</Content>,
    description: field.help === '' ? null : <Content lang={lang}>{field.help}</Content>,
    error,
    required,
    readOnly,
  };
}
