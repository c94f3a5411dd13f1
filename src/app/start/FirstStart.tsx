import { Button, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import type { FirstStart as Begun } from '#storage/storage.ts';
import { Hint } from '#ui/Hint.tsx';
import { useLang } from '#ui/useLang.ts';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { appWords } from '../app.text.ts';
import { copiesWords } from '../copies/copies.text.ts';
import { useRestore } from '../copies/useRestore.tsx';
import { useServices } from '../ServicesProvider.tsx';
import { useAttempt } from '../useAttempt.ts';
import styles from './FirstStart.module.css';
import { checkOwner, isInOrder, ownerOf, type OwnerAnswers, type OwnerProblems } from './owner.ts';
import { startWords } from './start.text.ts';
import { StartFrame } from './StartFrame.tsx';

type Way = 'sample' | 'empty';

/** No database and no trace of one: asks who is here and how to begin. Nothing is stored before it is answered. */
export function FirstStart() {
  const t = useWords(startWords);
  const tApp = useWords(appWords);
  const tCopies = useWords(copiesWords);
  const { storage } = useServices();
  const restoring = useRestore(storage.copies, true);
  const begin = useBegin();
  const [answers, setAnswers] = useState<OwnerAnswers>({ name: '', email: '' });
  const [problems, setProblems] = useState<OwnerProblems>({ name: null, email: null });
  const [going, setGoing] = useState<Way | null>(null);
  const form = useRef<HTMLFormElement>(null);

  async function go(way: Way) {
    setGoing(way);
    const found = await begin(way, answers);
    setGoing(null);
    setProblems(found);
    if (!isInOrder(found))
      form.current?.querySelector<HTMLInputElement>(`[name=${found.name === null ? 'email' : 'name'}]`)?.focus();
  }

  return (
    <StartFrame>
      <h1 className={styles.title}>{t('welcome.title')}</h1>
      <p className={styles.intro}>{t('welcome.text')}</p>
      <form
        ref={form}
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void go('sample');
        }}
      >
        <div className={styles.fields}>
          <Question of="name" type="text" autoComplete="name" {...{ answers, setAnswers, problems }} />
          <Question of="email" type="email" autoComplete="email" {...{ answers, setAnswers, problems }} />
        </div>
        <Hint>{t('owner')}</Hint>
        <div className={styles.ways}>
          <section className={styles.way}>
            <h2 className={styles.wayTitle}>{t('sample.title')}</h2>
            <p className={styles.wayText}>{t('sample.text')}</p>
            <Button type="submit" variant="filled" fullWidth loading={going === 'sample'} disabled={going === 'empty'}>
              {t('sample.act')}
            </Button>
          </section>
          <section className={styles.way}>
            <h2 className={styles.wayTitle}>{t('empty.title')}</h2>
            <p className={styles.wayText}>{t('empty.text')}</p>
            <Button
              fullWidth
              loading={going === 'empty'}
              disabled={going === 'sample'}
              onClick={() => void go('empty')}
            >
              {t('empty.act')}
            </Button>
          </section>
        </div>
      </form>
      <p className={styles.restore}>
        {tCopies('have')}
        <Button size="compact-sm" variant="subtle" loading={restoring.isBusy} onClick={restoring.begin}>
          {tCopies('restore.begin')}
        </Button>
      </p>
      <p className={styles.foot}>{tApp('onlyHere')}</p>
    </StartFrame>
  );
}

interface QuestionProps {
  readonly of: keyof OwnerAnswers;
  readonly type: 'text' | 'email';
  readonly autoComplete: string;
  readonly answers: OwnerAnswers;
  readonly setAnswers: (answers: OwnerAnswers) => void;
  readonly problems: OwnerProblems;
}

function Question({ of, type, autoComplete, answers, setAnswers, problems }: QuestionProps) {
  const t = useWords(startWords);
  const say = useSay();
  const problem = problems[of];
  return (
    <TextInput
      name={of}
      type={type}
      autoComplete={autoComplete}
      required
      withAsterisk={false}
      label={t(`${of}.label`)}
      description={t(`${of}.help`)}
      value={answers[of]}
      error={problem === null ? null : say(problem)}
      onChange={(event) => setAnswers({ ...answers, [of]: event.currentTarget.value })}
    />
  );
}

/** Stores the first start in one go; gives what is wrong with the answers, and then stores nothing. */
function useBegin(): (way: Way, answers: OwnerAnswers) => Promise<OwnerProblems> {
  const { storage, newId } = useServices();
  const { lang } = useLang();
  const attempt = useAttempt();
  return async (way, answers) => {
    let problems: OwnerProblems = { name: null, email: null };
    await attempt(async () => {
      const come = way === 'sample' ? await sampleOf(lang) : nobodyYet;
      problems = checkOwner(answers, come.people);
      if (isInOrder(problems)) await storage.owner.begin({ owner: ownerOf(answers, newId()), ...come });
    });
    return problems;
  };
}

const nobodyYet: Omit<Begun, 'owner'> = { people: [], groups: [], areas: [], categories: [] };

/** The sample comes with the templates, which a first page does without. */
async function sampleOf(lang: 'es' | 'en'): Promise<Omit<Begun, 'owner'>> {
  const { sampleOrganisation } = await import('#templates/sample.ts');
  return sampleOrganisation(lang);
}
