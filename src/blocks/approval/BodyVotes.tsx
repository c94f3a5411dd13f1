import { Moment } from '#blocks/Moment.tsx';
import type { Directory } from '#model/directory.ts';
import { Content } from '#ui/Content.tsx';
import { PersonLabel } from '#ui/PersonLabel.tsx';
import { StateBadge, type Tone } from '#ui/StateBadge.tsx';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import styles from './ApprovalWork.module.css';
import { approvalWorkWords } from './ApprovalWork.text.ts';
import type { BodyBallots, Decision } from './ballots.ts';
import { bodySaid, outcomeSaid, outcomesOf, type ApprovalData } from './data.ts';
import { neededOf, type Meaning } from './decide.ts';

interface BodyVotesProps {
  readonly data: ApprovalData;
  readonly ballots: BodyBallots;
  readonly decision: Decision | null;
  /** Whether the visit is open; in a closed one, what nobody answered is void. */
  readonly isOpen: boolean;
  readonly lang: string;
  readonly directory: Directory;
}

/** One body: its rule, what it decided, and who voted what. */
export function BodyVotes({ data, ballots, decision, isOpen, lang, directory }: BodyVotesProps) {
  const t = useWords(approvalWorkWords);
  const say = useSay();
  const body = data.bodies.find(({ id }) => id === ballots.body);
  if (body === undefined) return null;
  const voters = ballots.ballots.length;
  const isNamed = data.bodies.length > 1;
  const name = say(bodySaid(data, body));
  const outcomes = outcomesOf(data);
  const stateOf = (chosen: string | null, isAsked: boolean) => {
    const outcome = outcomes.find(({ id }) => id === chosen);
    if (outcome !== undefined) return { tone: tones[outcome.as], word: say(outcomeSaid(data, outcome.id)) };
    return isAsked
      ? ({ tone: 'waiting', word: t('state.open') } as const)
      : ({ tone: 'neutral', word: t('state.void') } as const);
  };
  return (
    <>
      <header className={styles.head}>
        <div>
          {isNamed && (
            <h3 className={styles.name}>
              <Content lang={lang}>{name}</Content>
            </h3>
          )}
          <p className={styles.rule}>
            {body.rule.is === 'anyone' && voters > 1
              ? t('rule.anyone')
              : t('rule.needed', { count: neededOf(body.rule, voters), voters })}
          </p>
        </div>
        {isNamed && <StateBadge {...stateOf(decision?.outcome ?? null, isOpen)} />}
      </header>
      <ul className={styles.votes} aria-label={isNamed ? t('votersOf', { body: name }) : t('voters')}>
        {ballots.ballots.map(({ person, vote }) => (
          <li key={person} className={styles.vote}>
            <div className={styles.voter}>
              <PersonLabel name={directory.people[person]?.name ?? person} />
              <StateBadge {...stateOf(vote?.outcome ?? null, isOpen && decision === null)} />
              {vote !== null && <Moment at={vote.at} className={styles.when} />}
            </div>
            {vote !== null && vote.comment !== '' && (
              <blockquote className={styles.comment}>
                <Content>{vote.comment}</Content>
              </blockquote>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

const tones = { accepted: 'good', rejected: 'bad', cancelled: 'neutral' } as const satisfies Record<Meaning, Tone>;
