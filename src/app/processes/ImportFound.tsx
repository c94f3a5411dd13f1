import type { Found } from '#exchange/sdw/read.ts';
import type { Process } from '#model/process.ts';
import { Content } from '#ui/Content.tsx';
import { Hint } from '#ui/Hint.tsx';
import { PersonLabel } from '#ui/PersonLabel.tsx';
import { StateBadge } from '#ui/StateBadge.tsx';
import { useWords } from '#ui/useWords.ts';
import styles from './ImportFound.module.css';
import { processesWords } from './processes.text.ts';
import { ProcessPicture } from './ProcessPicture.tsx';

interface ImportFoundProps {
  readonly process: Process;
  readonly found: Found;
}

/** What a file holds: its process, and who of those it names is known here. */
export function ImportFound({ process, found }: ImportFoundProps) {
  const t = useWords(processesWords);
  const counts = [
    t('import.blocks', { count: found.blocks }),
    t('import.fields', { count: found.fields }),
    t('import.flows', { count: found.flows }),
  ];
  return (
    <>
      <div className={styles.what}>
        <p className={styles.name}>
          <Content lang={process.lang}>{process.name}</Content>
        </p>
        <p className={styles.counts}>{counts.join(' · ')}</p>
      </div>
      <ProcessPicture process={process} className={styles.picture} />
      {found.unwired > 0 && <Hint tone="warning">{t('import.unwired', { count: found.unwired })}</Hint>}
      {found.linked.length > 0 && (
        <section className={styles.who}>
          <h3 className={styles.heading}>{t('import.who')}</h3>
          <ul className={styles.list}>
            {found.linked.map(({ as, ref, name, known }) => (
              <li key={`${as} ${ref}`} className={styles.line}>
                <PersonLabel name={name} detail={ref} isGroup={as === 'group'} />
                <StateBadge tone={known ? 'good' : 'waiting'} word={t(known ? 'import.known' : 'import.unknown')} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
