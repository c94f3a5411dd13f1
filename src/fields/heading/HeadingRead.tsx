import type { Field } from '#model/process.ts';
import { Content } from '#ui/Content.tsx';
import { headingOptions } from './heading.ts';
import styles from './HeadingRead.module.css';

/** A heading and its explanation; the same wherever a form is filled in or read. */
export function HeadingRead({ field, lang }: { readonly field: Field; readonly lang: string }) {
  const { text } = headingOptions.parse(field.options);
  return (
    <div className={styles.heading}>
      <h2 className={styles.title}>
        <Content lang={lang}>{field.label}</Content>
      </h2>
      {text !== '' && (
        <p className={styles.text}>
          <Content lang={lang}>{text}</Content>
        </p>
      )}
    </div>
  );
}
