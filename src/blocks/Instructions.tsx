import '#model/liquid.ts';
import { answerTexts } from '#fields/form.ts';
import { useReader } from '#fields/useReader.tsx';
import type { Directory } from '#model/directory.ts';
import type { Process } from '#model/process.ts';
import { checkText, renderText, toShown } from '#model/text.ts';
import type { Values } from '#model/values.ts';
import { Content } from '#ui/Content.tsx';
import styles from './Instructions.module.css';

interface InstructionsProps {
  /** Text with answers. */
  readonly text: string;
  readonly process: Process;
  readonly values: Values;
  readonly directory: Directory;
}

/** What whoever wrote the process says of a step, with the request's answers in it; nothing when it says nothing. */
export function Instructions({ text, process, values, directory }: InstructionsProps) {
  const reader = useReader(directory);
  if (text.trim() === '') return null;
  // A version that was published has no wrong texts; in a test-run of a draft the text shows as it was written.
  const isWrong = checkText(text, process.fields).length > 0;
  const written = isWrong ? toShown(text, process.fields) : renderText(text, answerTexts(process, values, reader));
  return (
    <p className={styles.instructions}>
      <Content lang={process.lang}>{written}</Content>
    </p>
  );
}
