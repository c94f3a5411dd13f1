import type { Refusal } from '#model/issue.ts';
import { Hint } from '#ui/Hint.tsx';
import { useSay } from '#ui/useSay.ts';
import styles from './RefusedHint.module.css';

/** Why something asked for was not done; said aloud when it appears. */
export function RefusedHint({ refused }: { readonly refused: Refusal | null }) {
  const say = useSay();
  return (
    <div role="alert" className={styles.refused}>
      {refused !== null && <Hint tone="problem">{say(refused)}</Hint>}
    </div>
  );
}
