import { useWords } from '#ui/useWords.ts';
import type { ReadProps } from '../face.ts';
import { yesNoWords } from './yesNo.text.ts';

/** Yes or no, in words. */
export function YesNoRead({ answer }: ReadProps) {
  const t = useWords(yesNoWords);
  return typeof answer === 'boolean' ? t(answer ? 'yes' : 'no') : null;
}
