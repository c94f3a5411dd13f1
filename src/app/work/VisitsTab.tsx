import type { WorkItem } from '#blocks/work.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { useWords } from '#ui/useWords.ts';
import { ClosedStep } from './ClosedStep.tsx';
import { requestWords } from './request.text.ts';
import type { RequestView } from './requestView.ts';
import styles from './VisitsTab.module.css';
import { visitsAsking } from './visitsAsking.ts';

export interface VisitsTabProps {
  readonly view: RequestView;
  readonly ask: WorkItem['ask'];
}

/** Every visit that asked for forms, votes or tasks, the latest first; the last round of each block is unfolded. */
export function VisitsTab({ view, ask }: VisitsTabProps) {
  const t = useWords(requestWords);
  const visits = visitsAsking(view, ask);
  if (visits.length === 0) return <EmptyState small title={t(`none.${ask}`)} />;
  return (
    <ul className={styles.list}>
      {visits.map((visit, at) => (
        <ClosedStep
          key={`${visit.id} ${visit.state}`}
          view={view}
          visit={visit}
          isUnfolded={visit.state !== 'open' && !visits.slice(0, at).some((later) => later.block === visit.block)}
        />
      ))}
    </ul>
  );
}
