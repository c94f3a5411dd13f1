import { useWords } from '#ui/useWords.ts';
import type { EditProps } from '../face.ts';
import { labelled } from '../labelled.tsx';
import { RadioLine } from '../RadioLine.tsx';
import { yesNoWords } from './yesNo.text.ts';

/** Yes and no; neither is chosen for the person. */
export function YesNoEdit(props: EditProps) {
  const t = useWords(yesNoWords);
  const { answer, onAnswer } = props;
  return (
    <RadioLine
      words={labelled(props)}
      inLine
      offered={(['yes', 'no'] as const).map((id) => ({ id, label: t(id) }))}
      value={typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : null}
      onChange={(id) => onAnswer(id === null ? null : id === 'yes')}
    />
  );
}
