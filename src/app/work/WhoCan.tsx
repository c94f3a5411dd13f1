import { Hint } from '#ui/Hint.tsx';
import { PersonLabel } from '#ui/PersonLabel.tsx';
import { useWords } from '#ui/useWords.ts';
import { useDirectory, useMe } from '../SessionProvider.tsx';
import type { AskedTogether } from './askedTogether.ts';
import { requestWords } from './request.text.ts';
import styles from './WaitingPanel.module.css';

/** Who can do something now: each person, with the group through which they are asked. */
export function WhoCan({ asked: { of, people, groups } }: { readonly asked: AskedTogether }) {
  const t = useWords(requestWords);
  const directory = useDirectory();
  const { as } = useMe();
  if (people.length === 0) return <Hint tone="warning">{t('waiting.nobody')}</Hint>;
  const known = groups.flatMap((id) => directory.groups[id] ?? []);
  return (
    <>
      <p className={styles.text}>{t(`waiting.${of}`)}</p>
      <ul className={styles.people}>
        {people.map((id) => {
          const group = known.find((one) => one.members.includes(id));
          const through = group === undefined ? undefined : t('waiting.through', { group: group.name });
          return (
            <li key={id}>
              <PersonLabel name={directory.people[id]?.name ?? id} detail={id === as ? t('waiting.me') : through} />
            </li>
          );
        })}
      </ul>
    </>
  );
}
