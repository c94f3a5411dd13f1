import type { WorkProps } from '#blocks/face.ts';
import { Instructions } from '#blocks/Instructions.tsx';
import { Hint } from '#ui/Hint.tsx';
import { useWords } from '#ui/useWords.ts';
import styles from './ApprovalWork.module.css';
import { approvalWorkWords } from './ApprovalWork.text.ts';
import { readBallots, standingOf } from './ballots.ts';
import { BodyVotes } from './BodyVotes.tsx';
import { readApproval } from './data.ts';
import { VoteBox } from './VoteBox.tsx';

/** An approval: each body with its votes, and the vote of whoever acts. Closed, it is read. */
export function ApprovalWork(props: WorkProps) {
  const { visit, block, process, values, directory, me } = props;
  const t = useWords(approvalWorkWords);
  const data = readApproval(block.data);
  const work = readBallots(visit.work);
  const standing = standingOf(data, work);
  const isOpen = visit.state === 'open';
  const mine = work.bodies.filter(({ ballots }) => ballots.some(({ person }) => person === me));
  const toGive = mine.filter(({ body, ballots }) => {
    const isDecided = standing.bodies.some((one) => one.body === body && one.decision !== null);
    return isOpen && !isDecided && ballots.some(({ person, vote }) => person === me && vote === null);
  });
  return (
    <div className={styles.approval}>
      <Instructions text={data.instructions} process={process} values={values} directory={directory} />
      {isOpen && mine.length > 1 && <Hint tone="note">{t('several', { count: mine.length })}</Hint>}
      <div className={styles.bodies}>
        {work.bodies.map((ballots, at) => (
          <section key={ballots.body} className={styles.body}>
            <BodyVotes
              data={data}
              ballots={ballots}
              decision={standing.bodies[at]?.decision ?? null}
              isOpen={isOpen}
              lang={process.lang}
              directory={directory}
            />
            {toGive.includes(ballots) && <VoteBox {...props} data={data} bodyId={ballots.body} />}
          </section>
        ))}
      </div>
      {isOpen && toGive.length === 0 && <Hint tone="note">{t(mine.length > 0 ? 'voted' : 'notYours')}</Hint>}
    </div>
  );
}
