import { Content } from '#ui/Content.tsx';
import { Panel } from '#ui/Panel.tsx';
import { useWords } from '#ui/useWords.ts';
import type { ExplainedStep } from '#runtime/explain.ts';
import { askedTogether, type Thing } from './askedTogether.ts';
import { DueBadge } from './DueBadge.tsx';
import { requestWords } from './request.text.ts';
import type { RequestView } from './requestView.ts';
import styles from './WaitingPanel.module.css';
import { withoutStep } from './withoutStep.ts';
import { When } from './When.tsx';
import { WhyHere } from './WhyHere.tsx';
import { WhoCan } from './WhoCan.tsx';

/** "¿Qué falta?": for each open step, since when it waits, for what, and who can do it now. */
export function WaitingPanel({ view, steps }: WaitingPanelProps) {
  const t = useWords(requestWords);
  return (
    <Panel title={t('waiting.title')}>
      {view.request.endedAt !== null && <p className={styles.text}>{t('waiting.ended')}</p>}
      {steps.map((step, at) => (
        <WaitingIn key={at} step={step} view={view} />
      ))}
    </Panel>
  );
}

interface WaitingPanelProps {
  readonly view: RequestView;
  readonly steps: readonly ExplainedStep[];
}

function WaitingIn({ step, view }: { readonly step: ExplainedStep; readonly view: RequestView }) {
  const t = useWords(requestWords);
  const { waiting } = step;
  const { blocks, lang } = view.published.value;
  const name = waiting.block === null ? '' : (blocks[waiting.block]?.name ?? waiting.block);
  return (
    <section className={styles.step}>
      {name !== '' && (
        <h3 className={styles.name}>
          <Content lang={lang}>{name}</Content>
        </h3>
      )}
      {waiting.is === 'mending' ? (
        <p className={styles.text}>{t('waiting.mending')}</p>
      ) : (
        <>
          <p className={styles.text}>
            {t('waiting.since')} <When at={waiting.visit.enteredAt} isRelative />
          </p>
          {waiting.asked.length === 0 && step.times.length === 0 && (
            <p className={styles.text}>{t('waiting.nothing')}</p>
          )}
          <ul className={styles.list}>
            {askedTogether(waiting.asked).map((asked) => (
              <li key={asked.things[0]?.title} className={styles.asked}>
                {asked.things.map((thing) => (
                  <AskedThing key={`${thing.title} ${thing.dueAt}`} thing={thing} step={name} lang={lang} />
                ))}
                <WhoCan asked={asked} />
              </li>
            ))}
          </ul>
        </>
      )}
      <WhyHere step={step} view={view} />
    </section>
  );
}

interface AskedThingProps {
  readonly thing: Thing;
  readonly step: string;
  readonly lang: string;
}

function AskedThing({ thing, step, lang }: AskedThingProps) {
  const t = useWords(requestWords);
  const title = withoutStep(thing.title, step);
  return (
    <div className={styles.thing}>
      {title !== '' && <Content lang={lang}>{title}</Content>}
      {!thing.isRequired && <span className={styles.text}>{t('waiting.optional')}</span>}
      <DueBadge at={thing.dueAt} />
    </div>
  );
}
