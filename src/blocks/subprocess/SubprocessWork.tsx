import { IconStack2 } from '@tabler/icons-react';
import { AloneCard } from '#blocks/AloneCard.tsx';
import type { WorkProps } from '#blocks/face.ts';
import { Content } from '#ui/Content.tsx';
import { Link } from '#ui/Link.tsx';
import { useWords } from '#ui/useWords.ts';
import { readChild, readSubprocess } from './data.ts';
import styles from './SubprocessWork.module.css';
import { subprocessWorkWords } from './SubprocessWork.text.ts';

/** The request that was begun here, how it stands, and the way to it. */
export function SubprocessWork({ visit, block, begun }: WorkProps) {
  const t = useWords(subprocessWorkWords);
  const { process } = readSubprocess(block.data);
  const { ended } = readChild(visit.work);
  const isOpen = visit.state === 'open';
  return (
    <AloneCard
      icon={IconStack2}
      isOpen={isOpen}
      what={t(isOpen ? 'waits' : 'waited', { name: process?.name ?? '' })}
      alone={t('alone')}
    >
      {begun.map(({ number, title, state, href }) => (
        <p key={number} className={styles.request}>
          {href === null ? <span>{number}</span> : <Link href={href}>{number}</Link>}
          <Content>{title}</Content>
          {state}
        </p>
      ))}
      {begun.length === 0 && ended !== null && <p>{ended.number}</p>}
    </AloneCard>
  );
}
