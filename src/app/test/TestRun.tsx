import { Button, CloseButton, Tabs } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { TestSlot } from '#editor/Editor.tsx';
import { StillClock } from '#fields/clock.tsx';
import type { PublishedProcess } from '#runtime/store.ts';
import type { TestState } from '#runtime/testState.ts';
import { formatNumber } from '#text/numbers.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Hint } from '#ui/Hint.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { Loading } from '#ui/Loading.tsx';
import { useLang } from '#ui/useLang.ts';
import { useWords } from '#ui/useWords.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { HistoryTab } from '../work/HistoryTab.tsx';
import { litOf } from './litOf.ts';
import { TestBeginning } from './TestBeginning.tsx';
import { TestClock } from './TestClock.tsx';
import { TestMails } from './TestMails.tsx';
import { testWords } from './test.text.ts';
import styles from './TestRun.module.css';
import { TestSteps } from './TestSteps.tsx';
import { useTrial } from './useTrial.ts';

export interface TestRunProps {
  /** The process's id: its test outlives a reload. */
  readonly id: string;
  readonly slot: TestSlot;
  /** The versions in force, whose requests it may begin. */
  readonly inForce: readonly PublishedProcess[];
}

/** Probar: the draft as it is, run in memory beside its diagram, acting as whoever must act. */
export function TestRun({ id, slot, inForce }: TestRunProps) {
  const t = useWords(testWords);
  const trial = useTrial(id, slot.process, inForce);
  const { state } = trial;
  const { onLit, onRestart } = slot;
  // The canvas belongs to the editor: it is told what is lit, and that nothing is when the test goes.
  useEffect(() => {
    onLit(litOf(state));
    return () => onLit(null);
  }, [onLit, state]);
  async function restart() {
    await trial.drop();
    onRestart();
  }
  return (
    <section className={styles.test} aria-label={t('title')}>
      <header className={styles.head}>
        <h2 className={styles.title}>{t('title')}</h2>
        <IconButton label={t('restart')} icon={<IconRefresh aria-hidden />} onClick={() => void restart()} />
        <CloseButton aria-label={t('close')} onClick={slot.onClose} />
      </header>
      <div className={styles.body}>
        <Hint>{t('about')}</Hint>
        {!trial.isKept && <Hint tone="warning">{t('notKept')}</Hint>}
        {slot.isOutdated && (
          <div className={styles.outdated}>
            <Hint tone="warning">{t('outdated')}</Hint>
            <Button size="xs" onClick={() => void restart()}>
              {t('outdated.act')}
            </Button>
          </div>
        )}
        <ErrorBoundary>
          {trial.isResuming && <Loading shape="fields" />}
          {!trial.isResuming && state === null && <TestBeginning trial={trial} />}
          {state !== null && (
            <StillClock value={trial.now}>
              <Begun trial={trial} state={state} onRestart={() => void restart()} />
            </StillClock>
          )}
        </ErrorBoundary>
      </div>
    </section>
  );
}

interface BegunProps {
  readonly trial: ReturnType<typeof useTrial>;
  readonly state: TestState;
  readonly onRestart: () => void;
}

type Tab = 'step' | 'history' | 'mails';

function Begun({ trial, state, onRestart }: BegunProps) {
  const t = useWords(testWords);
  const { lang } = useLang();
  const [tab, setTab] = useState<string | null>('step' satisfies Tab);
  const hasTime = state.request.endedAt === null || trial.next !== null;
  const counts: Readonly<Record<Tab, number>> = { step: 0, history: state.history.length, mails: state.mails.length };
  return (
    <>
      {hasTime && <TestClock trial={trial} />}
      <Tabs value={tab} onChange={setTab} keepMounted={false}>
        <Tabs.List className={styles.tabs ?? ''}>
          {tabs.map((value) => (
            <Tabs.Tab key={value} value={value}>
              {t(`tab.${value}`)}
              {counts[value] > 0 && <span className={styles.count}>{` ${formatNumber(counts[value], lang)}`}</span>}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="step">
          <TestSteps trial={trial} state={state} onRestart={onRestart} />
        </Tabs.Panel>
        <Tabs.Panel value="history">
          {state.history.length === 0 ? (
            <EmptyState small title={t('noHistory')} />
          ) : (
            <HistoryTab events={state.history} />
          )}
        </Tabs.Panel>
        <Tabs.Panel value="mails">
          <TestMails mails={state.mails} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

const tabs: readonly Tab[] = ['step', 'history', 'mails'];
