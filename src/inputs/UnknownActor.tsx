import { GroupSelect } from '#fields/GroupSelect.tsx';
import { PersonSelect } from '#fields/PersonSelect.tsx';
import { candidatesOf, groupsOf } from '#fields/withinGroup.ts';
import type { Actor } from '#model/actor.ts';
import type { Directory } from '#model/directory.ts';
import { useWords } from '#ui/useWords.ts';
import { inputsWords } from './inputs.text.ts';

export interface UnknownActorProps {
  readonly who: Extract<Actor, { readonly is: 'unknown' }>['who'];
  readonly directory: Directory;
  readonly onChoose: (actor: Actor) => void;
}

/** Asks who somebody is whom a file names and this copy does not know. */
export function UnknownActor({ who, directory, onChoose }: UnknownActorProps) {
  const t = useWords(inputsWords);
  const { name } = who;
  if (who.as === 'person') {
    return (
      <PersonSelect
        label={t('actors.chooseUnknownPerson', { name, email: who.email })}
        required
        people={candidatesOf(directory, null, [])}
        value={null}
        onChange={(id) => id !== null && onChoose({ is: 'person', id })}
      />
    );
  }
  return (
    <GroupSelect
      label={t('actors.chooseUnknownGroup', { name })}
      required
      groups={groupsOf(directory)}
      value={null}
      onChange={(id) => id !== null && onChoose({ is: 'group', id })}
    />
  );
}
