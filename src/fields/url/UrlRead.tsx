import { Anchor } from '@mantine/core';
import { Content } from '#ui/Content.tsx';
import type { ReadProps } from '../face.ts';
import styles from '../reading.module.css';
import { isSafeUrl } from './url.ts';

/** A link that opens in another tab and tells nothing of this one; an unsafe address stays text. */
export function UrlRead({ answer }: ReadProps) {
  if (typeof answer !== 'string') return null;
  if (!isSafeUrl(answer)) return <Content className={styles.text}>{answer}</Content>;
  return (
    <Anchor href={answer} target="_blank" rel="noopener noreferrer" inherit>
      <Content className={styles.text}>{answer}</Content>
    </Anchor>
  );
}
