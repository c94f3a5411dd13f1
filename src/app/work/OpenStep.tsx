import { Suspense, useEffect, useRef } from 'react';
import { faceOf } from '#blocks/faceOf.ts';
import type { Visit } from '#blocks/work.ts';
import type { Refusal } from '#model/issue.ts';
import { canDo } from '#runtime/waiting.ts';
import { BlockIcon } from '#ui/BlockIcon.tsx';
import { Content } from '#ui/Content.tsx';
import { Loading } from '#ui/Loading.tsx';
import { Panel } from '#ui/Panel.tsx';
import { StateBadge } from '#ui/StateBadge.tsx';
import { useWords } from '#ui/useWords.ts';
import { useDirectory, useMe } from '../SessionProvider.tsx';
import { DraftState } from './DraftState.tsx';
import styles from './OpenStep.module.css';
import { requestWords } from './request.text.ts';
import type { RequestView } from './requestView.ts';
import { statesWords } from './states.text.ts';
import { VisitWork } from './VisitWork.tsx';
import { WithDraft } from './WithDraft.tsx';

export interface OpenStepProps {
  readonly view: RequestView;
  readonly visit: Visit;
  readonly isWanted: boolean;
  /** Hears what came of each act. */
  readonly onAnswer: (refused: Refusal | null) => void;
}

/** One open step: what it is, whether it is the turn of whoever acts, and its work. */
export function OpenStep({ view, visit, isWanted, onAnswer }: OpenStepProps) {
  const t = useWords(requestWords);
  const tStates = useWords(statesWords);
  const { as } = useMe();
  const directory = useDirectory();
  const place = useRef<HTMLDivElement>(null);
  const process = view.published.value;
  const block = process.blocks[visit.block];
  const isMine = view.items.some(
    (item) => item.visit === visit.id && item.state === 'open' && canDo(item, as, directory),
  );
  useEffect(() => {
    if (!isWanted) return;
    place.current?.scrollIntoView({ block: 'start' });
    place.current?.focus({ preventScroll: true });
  }, [isWanted]);
  if (block === undefined) return null;
  const title = (
    <span className={styles.title}>
      <span className={styles.tile} data-family={faceOf(block, process).family}>
        <BlockIcon name={faceOf(block, process).icon} />
      </span>
      <Content lang={process.lang}>{block.name}</Content>
      {visit.round > 1 && <span className={styles.round}>{tStates('round', { round: visit.round })}</span>}
    </span>
  );
  return (
    <div ref={place} tabIndex={-1} data-visit={visit.id} className={styles.step}>
      <Panel
        title={title}
        actions={
          isMine && (
            <span className={styles.turn}>
              <StateBadge tone="waiting" word={t('steps.yours')} />
            </span>
          )
        }
      >
        <WithDraft of={visit.id}>
          {(draft) => (
            <>
              <Suspense fallback={<Loading shape="fields" count={2} />}>
                <VisitWork view={view} visit={visit} block={block} draft={draft} onAnswer={onAnswer} />
              </Suspense>
              <div className={styles.draft}>
                <DraftState kept={draft.kept} />
              </div>
            </>
          )}
        </WithDraft>
      </Panel>
    </div>
  );
}
