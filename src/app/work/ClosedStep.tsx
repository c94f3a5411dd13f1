import { IconChevronRight } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import type { Visit } from '#blocks/work.ts';
import { Content } from '#ui/Content.tsx';
import { Loading } from '#ui/Loading.tsx';
import { useWords } from '#ui/useWords.ts';
import { requestWords } from './request.text.ts';
import type { RequestView } from './requestView.ts';
import { statesWords } from './states.text.ts';
import { VisitExit } from './VisitExit.tsx';
import styles from './VisitsTab.module.css';
import { VisitWork } from './VisitWork.tsx';
import { When } from './When.tsx';

export interface ClosedStepProps {
  readonly view: RequestView;
  readonly visit: Visit;
  /** Whether its content is shown from the beginning. */
  readonly isUnfolded: boolean;
}

/** One stay in a block, with its round, how it ended, and what was answered, voted or done in it. */
export function ClosedStep({ view, visit, isUnfolded }: ClosedStepProps) {
  const t = useWords(requestWords);
  const tStates = useWords(statesWords);
  const [isOpen, setOpen] = useState(isUnfolded);
  const process = view.published.value;
  const block = process.blocks[visit.block];
  if (block === undefined) return null;
  const rounds = view.visits.filter((other) => other.block === visit.block).length;
  return (
    <li className={styles.item}>
      <details className={styles.step} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className={styles.summary}>
          <span className={styles.head}>
            <IconChevronRight size={16} aria-hidden className={styles.arrow} />
            <Content lang={process.lang} className={styles.name}>
              {block.name}
            </Content>
            {rounds > 1 && <span className={styles.round}>{tStates('round', { round: visit.round })}</span>}
          </span>
          <span className={styles.end}>
            <VisitExit visit={visit} block={block} />
            <When at={visit.leftAt ?? visit.enteredAt} className={styles.when} />
          </span>
        </summary>
        {isOpen && (
          <div className={styles.body}>
            {visit.state === 'open' ? (
              <p className={styles.above}>{t('visit.above')}</p>
            ) : (
              <Suspense fallback={<Loading shape="fields" count={2} />}>
                <VisitWork view={view} visit={visit} block={block} draft={null} />
              </Suspense>
            )}
          </div>
        )}
      </details>
    </li>
  );
}
