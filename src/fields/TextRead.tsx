import { Content } from '#ui/Content.tsx';
import type { ReadProps } from './face.ts';
import { fieldKindOf } from './index.ts';
import styles from './reading.module.css';
import { useReader } from './useReader.tsx';

/** Shows an answer as its kind says it in words. */
export function TextRead({ field, answer, lang, directory }: ReadProps) {
  const reader = useReader(directory);
  return (
    <Content lang={lang} className={styles.text}>
      {fieldKindOf(field.type).toText(answer, field, reader)}
    </Content>
  );
}
