import { useWords } from '#ui/useWords.ts';
import { ChoosingBuilder } from '../ChoosingBuilder.tsx';
import type { BuilderProps } from '../face.ts';
import { choicesOptions } from './choices.ts';
import { choicesWords } from './choices.text.ts';

/** What is offered, and how it is shown. */
export function ChoicesBuilder(props: BuilderProps) {
  const t = useWords(choicesWords);
  const ways = (['checkboxes', 'select'] as const).map((value) => ({ value, label: t(value) }));
  return <ChoosingBuilder {...props} options={choicesOptions.parse(props.field.options)} ways={ways} />;
}
