import { useWords } from '#ui/useWords.ts';
import { ChoosingBuilder } from '../ChoosingBuilder.tsx';
import type { BuilderProps } from '../face.ts';
import { choiceOptions } from './choice.ts';
import { choiceWords } from './choice.text.ts';

/** What is offered, and how it is shown. */
export function ChoiceBuilder(props: BuilderProps) {
  const t = useWords(choiceWords);
  const ways = (['select', 'radios'] as const).map((value) => ({ value, label: t(value) }));
  return <ChoosingBuilder {...props} options={choiceOptions.parse(props.field.options)} ways={ways} />;
}
