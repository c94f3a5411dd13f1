import { Button } from '@mantine/core';
import { IconClock, IconPlayerTrackNext } from '@tabler/icons-react';
import { useState, type SubmitEvent } from 'react';
import type { HalfMoment, Moment } from '#fields/dateTime/moment.ts';
import { DateTimeControl } from '#fields/DateTimeControl.tsx';
import { FieldGroup } from '#fields/FieldGroup.tsx';
import { isBefore } from '#model/time.ts';
import { Content } from '#ui/Content.tsx';
import { Hint } from '#ui/Hint.tsx';
import { useWords } from '#ui/useWords.ts';
import { When } from '../work/When.tsx';
import { testWords } from './test.text.ts';
import styles from './TestRun.module.css';
import type { Trial } from './useTrial.ts';

/** The clock of a test: where it stands, what time does next, and the ways to move it forward. */
export function TestClock({ trial: { now, next, advance } }: { readonly trial: Trial }) {
  const t = useWords(testWords);
  const [isChoosing, setChoosing] = useState(false);
  const [isShort, setShort] = useState(false);
  const [isMoving, setMoving] = useState(false);
  async function moveTo(to: string) {
    setMoving(true);
    try {
      setShort(!(await advance(to)));
    } finally {
      setMoving(false);
    }
  }
  return (
    <section className={styles.clock} aria-label={t('clock')}>
      <p className={styles.time} title={t('clock.help')}>
        <IconClock size={16} aria-hidden />
        {t('clock')}: <When at={now} className={styles.moment} />
      </p>
      <p className={styles.dim}>
        {next === null ? (
          t('clock.nothing')
        ) : (
          <>
            {t('clock.coming')}: <When at={next.at} /> · <Content lang={next.lang}>{next.name}</Content>
          </>
        )}
      </p>
      <div className={styles.answers}>
        {next !== null && (
          <Button
            size="xs"
            variant="default"
            loading={isMoving}
            leftSection={<IconPlayerTrackNext size={16} aria-hidden />}
            onClick={() => void moveTo(next.at)}
          >
            {t('clock.next')}
          </Button>
        )}
        <Button size="xs" variant="default" aria-expanded={isChoosing} onClick={() => setChoosing(!isChoosing)}>
          {t('clock.choose')}
        </Button>
      </div>
      {isChoosing && <MomentChoice now={now} onChoose={(to) => void moveTo(to)} />}
      {isShort && <Hint tone="warning">{t('clock.short')}</Hint>}
    </section>
  );
}

interface MomentChoiceProps {
  readonly now: string;
  readonly onChoose: (at: string) => void;
}

function MomentChoice({ now, onChoose }: MomentChoiceProps) {
  const t = useWords(testWords);
  const [chosen, setChosen] = useState<Moment | HalfMoment | null>(null);
  const [isWrong, setWrong] = useState(false);
  function choose(event: SubmitEvent) {
    event.preventDefault();
    const at = chosen !== null && 'at' in chosen && isBefore(now, chosen.at) ? chosen.at : null;
    setWrong(at === null);
    if (at !== null) onChoose(at);
  }
  return (
    <form className={styles.choice} noValidate onSubmit={choose}>
      <FieldGroup
        label={t('clock.moment')}
        description={null}
        error={isWrong ? t('clock.notLater') : null}
        required={false}
      >
        <DateTimeControl
          value={chosen}
          onChange={(next) => {
            setWrong(false);
            setChosen(next);
          }}
        />
      </FieldGroup>
      <Button type="submit" size="xs">
        {t('clock.go')}
      </Button>
    </form>
  );
}
