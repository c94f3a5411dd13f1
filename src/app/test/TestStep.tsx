import { useState } from 'react';
import { blockFaceOf } from '#blocks/faces.tsx';
import { faceOf } from '#blocks/faceOf.ts';
import { lockedBy } from '#blocks/locks.ts';
import type { Visit } from '#blocks/work.ts';
import type { PersonId } from '#model/directory.ts';
import type { JsonObject } from '#model/json.ts';
import type { TestState } from '#runtime/testState.ts';
import type { Asked } from '#runtime/waiting.ts';
import { BlockIcon } from '#ui/BlockIcon.tsx';
import { Content } from '#ui/Content.tsx';
import { Hint } from '#ui/Hint.tsx';
import { useWords } from '#ui/useWords.ts';
import { useDirectory } from '../SessionProvider.tsx';
import { begunBy } from '../work/begunBy.tsx';
import { statesWords } from '../work/states.text.ts';
import { ActorChoice } from './ActorChoice.tsx';
import { testWords } from './test.text.ts';
import styles from './TestRun.module.css';
import type { Trial } from './useTrial.ts';

interface TestStepProps {
  readonly trial: Trial;
  readonly state: TestState;
  readonly visit: Visit;
  readonly asked: readonly Asked[];
}

/** One open step of a test: acting as whoever must act, its own work view. */
export function TestStep({ trial, state, visit, asked }: TestStepProps) {
  const t = useWords(testWords);
  const tStates = useWords(statesWords);
  const directory = useDirectory();
  const turn = [...new Set(asked.flatMap((one) => one.people))];
  // A choice lasts until something is done; then whoever is asked next is chosen.
  const [chosen, setChosen] = useState<{ readonly person: PersonId; readonly at: number } | null>(null);
  const [typed, setTyped] = useState<{ readonly person: PersonId; readonly value: JsonObject } | null>(null);
  const { request } = state;
  const me = (chosen?.at === request.revision ? chosen.person : turn[0]) ?? request.requester;
  const process = state.published.value;
  const block = process.blocks[visit.block];
  // A step that goes on by itself asks nobody.
  const items = state.items.filter((item) => item.visit === visit.id);
  const Work = block && blockFaceOf(block.kind).Work;
  if (block === undefined || Work === undefined) return null;
  return (
    <section className={styles.step}>
      <h3 className={styles.stepTitle}>
        <BlockIcon name={faceOf(block, process).icon} />
        <Content lang={process.lang}>{block.name}</Content>
        {visit.round > 1 && <span className={styles.round}>{tStates('round', { round: visit.round })}</span>}
      </h3>
      {items.length > 0 && (
        <ActorChoice
          label={t('actAs')}
          help={t('actAs.help')}
          asked={turn}
          value={me}
          onChoose={(person) => setChosen({ person, at: request.revision })}
        />
      )}
      {items.length > 0 && turn.length === 0 && <Hint tone="warning">{t('nobodyAsked')}</Hint>}
      <Work
        key={`${visit.id} ${me}`}
        visit={visit}
        block={block}
        process={process}
        items={items}
        values={request.values}
        locked={lockedBy(process, state.visits)}
        requester={request.requester}
        directory={directory}
        me={me}
        files={trial.files}
        may={(act) => trial.run.may(state, visit.id, act, me)}
        act={(act) => trial.act(visit.id, act, me)}
        begun={begunBy(
          state.begun.map(({ request: child }) => child),
          visit.id,
          null,
        )}
        draft={{
          value: typed?.person === me ? typed.value : null,
          keep: (value) => setTyped({ person: me, value }),
        }}
      />
    </section>
  );
}
