import { Input } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import type { Labelled } from './labelled.tsx';

/** Several controls that answer one question: a group with its label, help and what is wrong. */
export function FieldGroup({ children, ...words }: Omit<Labelled, 'readOnly'> & { readonly children: ReactNode }) {
  const id = useId();
  const described = [words.error && `${id}-error`, words.description && `${id}-description`].filter(Boolean);
  return (
    <Input.Wrapper
      {...words}
      id={id}
      labelElement="div"
      labelProps={{ id: `${id}-label` }}
      errorProps={{ id: `${id}-error` }}
      descriptionProps={{ id: `${id}-description` }}
    >
      <div role="group" aria-labelledby={`${id}-label`} aria-describedby={described.join(' ') || undefined}>
        {children}
      </div>
    </Input.Wrapper>
  );
}
