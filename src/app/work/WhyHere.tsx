import { UnstyledButton } from '@mantine/core';
import { useId, useState, type ReactNode } from 'react';
import { answerTexts } from '#fields/form.ts';
import type { Json } from '#model/json.ts';
import type { Process } from '#model/process.ts';
import type { Came, Coming, ExplainedStep } from '#runtime/explain.ts';
import type { Said } from '#text/said.ts';
import { Content } from '#ui/Content.tsx';
import { useLang } from '#ui/useLang.ts';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { useServices } from '../ServicesProvider.tsx';
import { useDirectory } from '../SessionProvider.tsx';
import { explainWords } from './explain.text.ts';
import type { RequestView } from './requestView.ts';
import styles from './WhyHere.module.css';
import { When } from './When.tsx';

interface WhyHereProps {
  readonly step: ExplainedStep;
  readonly view: RequestView;
}

/** What time will do in an open step; how the request came there and where it can go, on demand. */
export function WhyHere({ step: { came, exits, times, locked }, view }: WhyHereProps) {
  const t = useWords(explainWords);
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { blocks, fields, lang } = view.published.value;
  const named = (block: string) => <Content lang={lang}>{blocks[block]?.name ?? block}</Content>;
  return (
    <div className={styles.why}>
      {times.map((time) => (
        <TimeLine key={`${time.what} ${time.at}`} time={time} />
      ))}
      <UnstyledButton
        className={styles.more}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {t(isOpen ? 'less' : 'more')}
      </UnstyledButton>
      <div id={id} hidden={!isOpen} className={styles.details}>
        {came.length > 0 && (
          <>
            <h4 className={styles.heading}>{t('came')}</h4>
            <ul className={styles.list}>
              {came.map((one, at) => (
                <CameLine key={at} came={one} name={named(one.block)} process={view.published.value} />
              ))}
            </ul>
          </>
        )}
        {exits.length > 0 && (
          <>
            <h4 className={styles.heading}>{t('exits')}</h4>
            <ul className={styles.list}>
              {exits.map(({ exit, name, to, isEnd }) => (
                <li key={exit}>
                  <Words words={name} lang={lang} />
                  {': '}
                  {to === null ? t('nowhere') : named(to)}
                  {isEnd && <span className={styles.dim}> {t('ends')}</span>}
                </li>
              ))}
            </ul>
          </>
        )}
        {locked.length > 0 && (
          <>
            <h4 className={styles.heading}>{t('locked')}</h4>
            <ul className={styles.list}>
              {locked.map(({ field, by }) => (
                <li key={field}>
                  <Content lang={lang}>{fields[field]?.label ?? field}</Content>
                  <span className={styles.dim}> {t('lockedSince')} </span>
                  {named(by)}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}

function TimeLine({ time: { at, what } }: { readonly time: Coming }) {
  const t = useWords(explainWords);
  return (
    <p className={styles.time}>
      {t(`time.${what}`)} <When at={at} />
    </p>
  );
}

interface CameLineProps {
  readonly came: Came;
  readonly name: ReactNode;
  readonly process: Process;
}

function CameLine({ came: { exit, said, judged }, name, process }: CameLineProps) {
  const t = useWords(explainWords);
  const { lang } = useLang();
  const { zone } = useServices();
  const directory = useDirectory();
  const textOf = (field: string, answer: Json) =>
    answerTexts(process, { [field]: answer }, { directory, zone, lang })[field] ?? '';
  const say = useSay();
  return (
    <li>
      {name}
      {exit !== null && (
        <>
          {': '}
          <Words words={exit} lang={process.lang} />
        </>
      )}
      {said.map((one, at) => (
        <p key={at} className={styles.dim}>
          {say(one)}
        </p>
      ))}
      {judged.map(({ field, answer, holds }, at) => (
        <p key={at} className={styles.dim}>
          <Content lang={process.lang}>{process.fields[field]?.label ?? field}</Content>
          {': '}
          <Content lang={process.lang}>{textOf(field, answer) || '–'}</Content> {t(holds ? 'held' : 'heldNot')}
        </p>
      ))}
    </li>
  );
}

function Words({ words, lang }: { readonly words: string | Said; readonly lang: string }) {
  const say = useSay();
  return typeof words === 'string' ? <Content lang={lang}>{words}</Content> : <>{say(words)}</>;
}
