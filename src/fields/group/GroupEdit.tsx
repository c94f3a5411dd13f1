import type { EditProps } from '../face.ts';
import { GroupSelect } from '../GroupSelect.tsx';
import { labelled } from '../labelled.tsx';
import { groupsOf } from '../withinGroup.ts';

/** Chooses one group. */
export function GroupEdit(props: EditProps) {
  const { answer, directory, onAnswer } = props;
  return (
    <GroupSelect
      {...labelled(props)}
      groups={groupsOf(directory)}
      value={typeof answer === 'string' ? answer : null}
      onChange={onAnswer}
    />
  );
}
