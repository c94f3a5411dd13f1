import { Anchor } from '@mantine/core';
import { Content } from '#ui/Content.tsx';
import type { ReadProps } from '../face.ts';
import { isEmailAddress } from './email.ts';

/** An address that opens a new mail. */
export function EmailRead({ answer }: ReadProps) {
  if (typeof answer !== 'string') return null;
  if (!isEmailAddress(answer)) return <Content>{answer}</Content>;
  return (
    <Anchor href={`mailto:${answer.split('@').map(encodeURIComponent).join('@')}`} inherit>
      <Content>{answer}</Content>
    </Anchor>
  );
}
