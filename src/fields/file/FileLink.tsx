import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useState } from 'react';
import { formatBytes } from '#text/numbers.ts';
import { Content } from '#ui/Content.tsx';
import { Hint } from '#ui/Hint.tsx';
import { saveBlob } from '#ui/saveBlob.ts';
import { useLang } from '#ui/useLang.ts';
import { useWords } from '#ui/useWords.ts';
import type { FilePort, StoredFile } from '../face.ts';
import styles from './FileLink.module.css';
import { fileWords } from './file.text.ts';

/** A file by name: pressing it downloads it, or says that it is not in this browser. */
export function FileLink({ file, files }: { readonly file: StoredFile; readonly files: FilePort }) {
  const t = useWords(fileWords);
  const { lang } = useLang();
  const [trouble, setTrouble] = useState<'missingHelp' | 'notOpened' | null>(null);
  const download = async () => {
    try {
      const blob = await files.open(file.id);
      setTrouble(blob === null ? 'missingHelp' : null);
      if (blob !== null) saveBlob(blob, file.name);
    } catch {
      // Reading failed: it may work the next time, and the person is told so.
      setTrouble('notOpened');
    }
  };
  return (
    <span className={styles.file}>
      <UnstyledButton className={styles.link ?? ''} onClick={() => void download()}>
        <VisuallyHidden>{`${t('download')} `}</VisuallyHidden>
        <IconPaperclip size={14} aria-hidden className={styles.icon} />
        <Content className={styles.name}>{file.name}</Content>
        <span lang={lang} className={styles.size}>
          {formatBytes(file.size, lang)}
        </span>
      </UnstyledButton>
      {trouble !== null && (
        <span role="alert">
          <Hint tone="problem">{t(trouble, { name: file.name })}</Hint>
        </span>
      )}
    </span>
  );
}
