import type { ReadProps } from '../face.ts';
import styles from '../reading.module.css';
import { toFiles } from './file.ts';
import { FileLink } from './FileLink.tsx';

/** The files of an answer, to download. */
export function FileRead({ answer, files }: ReadProps) {
  return (
    <span className={styles.list}>
      {toFiles(answer).map((file) => (
        <FileLink key={file.id} file={file} files={files} />
      ))}
    </span>
  );
}
