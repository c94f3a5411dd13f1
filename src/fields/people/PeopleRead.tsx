import { PersonLabel } from '#ui/PersonLabel.tsx';
import type { ReadProps } from '../face.ts';
import { fieldKindOf } from '../index.ts';
import styles from '../reading.module.css';
import { groupName, personName } from '../withinGroup.ts';

/** The people or groups that an answer names; also of the kinds that name one. */
export function PeopleRead({ field, answer, directory }: ReadProps) {
  const { people, groups } = fieldKindOf(field.type).named(answer);
  return (
    <span className={styles.list}>
      {people.map((id) => (
        <PersonLabel key={id} name={personName(id, directory)} />
      ))}
      {groups.map((id) => (
        <PersonLabel key={id} name={groupName(id, directory)} isGroup />
      ))}
    </span>
  );
}
