import { useMemo, useState } from 'react';
import { blockFaceOf } from '#blocks/faces.tsx';
import type { Act } from '#blocks/work.ts';
import { defaultCalendar } from '#model/calendar.ts';
import { isJsonObject, type JsonObject } from '#model/json.ts';
import type { PersonId } from '#model/directory.ts';
import { unlocked } from '#blocks/locked.ts';
import { Content } from '#ui/Content.tsx';
import { ErrorState } from '#ui/ErrorState.tsx';
import { Hint } from '#ui/Hint.tsx';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { useServices } from '../ServicesProvider.tsx';
import { useDirectory, useMe } from '../SessionProvider.tsx';
import { ActorChoice } from './ActorChoice.tsx';
import { startVisit } from './startVisit.ts';
import { testWords } from './test.text.ts';
import styles from './TestRun.module.css';
import type { Trial } from './useTrial.ts';

/** Before the request exists: who sends it, and its start form. */
export function TestBeginning({ trial }: { readonly trial: Trial }) {
  const t = useWords(testWords);
  const say = useSay();
  const { as } = useMe();
  const [requester, setRequester] = useState<PersonId>(as);
  return (
    <div className={styles.steps}>
      <ActorChoice label={t('requester')} asked={[]} value={requester} onChoose={setRequester} />
      {trial.refused !== null && <Hint tone="problem">{say(trial.refused)}</Hint>}
      <StartWork key={requester} trial={trial} requester={requester} />
    </div>
  );
}

interface StartWorkProps {
  readonly trial: Trial;
  readonly requester: PersonId;
}

function StartWork({ trial, requester }: StartWorkProps) {
  const t = useWords(testWords);
  const say = useSay();
  const { now, zone } = useServices();
  const directory = useDirectory();
  const [typed, setTyped] = useState<JsonObject | null>(null);
  const process = trial.run.process();
  const found = useMemo(
    () =>
      startVisit(process, requester, { now: now(), zone, directory, calendars: { default: defaultCalendar(zone) } }),
    [process, requester, now, zone, directory],
  );
  if (found === null || 'stopped' in found) {
    const why = found === null ? t('nobodyAsked') : say(found.stopped);
    return <ErrorState title={t('cannotBegin')} text={why} />;
  }
  const { Work } = blockFaceOf(found.block.kind);
  if (Work === undefined) return null;
  // The start sends its answers; the request is begun with them.
  const begin = (act: Act) => {
    const values = act['values'];
    return trial.begin(isJsonObject(values) ? values : {}, requester);
  };
  return (
    <div className={styles.step}>
      <h3 className={styles.stepTitle}>
        <Content lang={process.lang}>{found.block.name}</Content>
      </h3>
      <Work
        visit={found.visit}
        block={found.block}
        process={process}
        items={found.items}
        values={{}}
        locked={unlocked}
        requester={requester}
        directory={directory}
        me={requester}
        files={trial.files}
        may={() => true}
        act={begin}
        begun={[]}
        draft={{ value: typed, keep: setTyped }}
      />
    </div>
  );
}
