import { useWords } from '#ui/useWords.ts';
import type { BuilderProps } from './face.ts';
import { GroupSelect } from './GroupSelect.tsx';
import { personOptions } from './person/person.ts';
import { personWords } from './person/person.text.ts';
import { groupsOf } from './withinGroup.ts';

/** The group whose members may be chosen; for the kinds that ask for people, which have the same options. */
export function WithinGroupBuilder({ field, onField, directory }: BuilderProps) {
  const t = useWords(personWords);
  const { group } = personOptions.parse(field.options);
  return (
    <GroupSelect
      label={t('within')}
      placeholder={t('anyone')}
      error={group?.is === 'unknown' && t('unknownGroup', { name: group.who.name })}
      groups={groupsOf(directory)}
      value={group?.is === 'group' ? group.id : null}
      onChange={(id) => onField({ ...field, options: { group: id === null ? null : { is: 'group', id } } })}
    />
  );
}
