import type { Request } from '#runtime/records.ts';
import { Content } from '#ui/Content.tsx';
import { StateBadge, type Tone } from '#ui/StateBadge.tsx';
import { useWords } from '#ui/useWords.ts';
import styles from './RequestState.module.css';
import { statesWords } from './states.text.ts';

export interface RequestStateProps {
  readonly request: Pick<Request, 'state' | 'result'>;
}

/** How a request stands: the word of its state and, when it ended, the label of the end that it reached. */
export function RequestState({ request: { state, result } }: RequestStateProps) {
  const t = useWords(statesWords);
  const word = t(`request.${state}`);
  return (
    <span className={styles.state}>
      <StateBadge tone={tones[state]} word={word} />
      {result !== '' && result !== word && <Content className={styles.result}>{result}</Content>}
    </span>
  );
}

const tones: Readonly<Record<Request['state'], Tone>> = {
  open: 'active',
  onHold: 'waiting',
  stopped: 'bad',
  completed: 'good',
  rejected: 'bad',
  cancelled: 'neutral',
};
