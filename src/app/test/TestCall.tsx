import { Button, Switch, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { CallOutcome } from '#blocks/work.ts';
import { WholeNumber } from '#fields/WholeNumber.tsx';
import type { Call } from '#runtime/records.ts';
import { Hint } from '#ui/Hint.tsx';
import { useWords } from '#ui/useWords.ts';
import { callFromHere } from '../running/callPort.ts';
import { testWords } from './test.text.ts';
import styles from './TestRun.module.css';

export interface TestCallProps {
  readonly call: Call;
  readonly onAnswer: (outcome: CallOutcome) => Promise<void>;
}

/** A call of a test: what would be sent, and what is answered. Nothing is called unless that is allowed here. */
export function TestCall({ call: { call }, onAnswer }: TestCallProps) {
  const t = useWords(testWords);
  const [isReal, setReal] = useState(false);
  const [isCalling, setCalling] = useState(false);
  const [status, setStatus] = useState(200);
  const [body, setBody] = useState('{}');
  async function callReally() {
    setCalling(true);
    await onAnswer(await callFromHere(call));
  }
  return (
    <section className={styles.step} aria-label={t('call')}>
      <h3 className={styles.stepTitle}>{t('call')}</h3>
      <pre className={styles.sent} translate="no">
        {[`${call.method} ${call.url}`, ...call.headers.map(([name, value]) => `${name}: ${value}`), call.body ?? '']
          .filter((line) => line !== '')
          .join('\n')}
      </pre>
      <Switch
        // The label holds the help too, which describes and does not name.
        aria-label={t('call.real')}
        label={t('call.real')}
        description={isReal ? t('call.realHelp') : undefined}
        checked={isReal}
        onChange={(event) => setReal(event.currentTarget.checked)}
      />
      {isReal ? (
        <div className={styles.answers}>
          <Button loading={isCalling} onClick={() => void callReally()}>
            {t('call.now')}
          </Button>
        </div>
      ) : (
        <>
          <Hint>{t('call.help')}</Hint>
          <WholeNumber label={t('call.status')} min={100} max={599} value={status} onChange={setStatus} />
          <Textarea
            label={t('call.body')}
            autosize
            minRows={2}
            maxRows={8}
            value={body}
            onChange={(event) => setBody(event.currentTarget.value)}
          />
          <div className={styles.answers}>
            <Button onClick={() => void onAnswer({ is: 'response', status, body })}>{t('call.answer')}</Button>
            <Button
              variant="default"
              onClick={() => void onAnswer({ is: 'failed', why: { code: 'call.why.simulated' } })}
            >
              {t('call.silent')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
