import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import type { TestState } from '#runtime/testState.ts';
import { heldIn } from '#runtime/explain.ts';
import { waitingFor } from '#runtime/waiting.ts';
import { Content } from '#ui/Content.tsx';
import { Hint } from '#ui/Hint.tsx';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { useDirectory, useMe } from '../SessionProvider.tsx';
import { HoldNotice } from '../work/HoldNotice.tsx';
import type { Steered } from '../work/ReasonDialog.tsx';
import { RequestActions } from '../work/RequestActions.tsx';
import { RequestState } from '../work/RequestState.tsx';
import { StoppedNotice } from '../work/StoppedNotice.tsx';
import { testWords } from './test.text.ts';
import styles from './TestRun.module.css';
import { TestCall } from './TestCall.tsx';
import { TestStep } from './TestStep.tsx';
import type { Trial } from './useTrial.ts';

interface TestStepsProps {
  readonly trial: Trial;
  readonly state: TestState;
  /** Absent for a request that another one began. */
  readonly onRestart?: () => void;
}

/** How the request of a test stands, and the work of every step that is open. */
export function TestSteps({ trial, state, onRestart }: TestStepsProps) {
  const t = useWords(testWords);
  const say = useSay();
  const directory = useDirectory();
  const { as } = useMe();
  const { request, published } = state;
  const steered: Steered = { request, published, ask: (asked) => trial.ask(asked, as) };
  const held = heldIn(request, state.history);
  const { lang } = state.published.value;
  const waiting = waitingFor(request, state.visits, state.items, directory);
  return (
    <div className={styles.steps}>
      <div className={styles.state}>
        <div className={styles.line}>
          <RequestState request={request} />
          <RequestActions {...steered} />
        </div>
        {request.title !== '' && (
          <p className={styles.name}>
            <Content lang={lang}>{request.title}</Content>
          </p>
        )}
      </div>
      {trial.refused !== null && <Hint tone="problem">{`${t('refused')}: ${say(trial.refused)}`}</Hint>}
      {request.stopped !== null && <StoppedNotice {...steered} why={request.stopped} />}
      {held !== null && <HoldNotice {...held} />}
      {waiting.map(
        (one) =>
          one.is === 'work' && (
            <TestStep key={one.visit.id} trial={trial} state={state} visit={one.visit} asked={one.asked} />
          ),
      )}
      {state.calls.map((call) => (
        <TestCall key={call.id} call={call} onAnswer={(outcome) => trial.answer(call.id, outcome)} />
      ))}
      {state.begun.map((child) => (
        <section key={child.request.id} className={styles.step} aria-label={child.request.title}>
          <TestSteps trial={trial} state={child} />
        </section>
      ))}
      {request.endedAt !== null && onRestart !== undefined && (
        <>
          <Hint tone="note">{`${t('ended')}. ${t('ended.text')}`}</Hint>
          <Button leftSection={<IconRefresh size={16} aria-hidden />} onClick={onRestart}>
            {t('again')}
          </Button>
        </>
      )}
    </div>
  );
}
