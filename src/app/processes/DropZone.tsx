import { IconFileImport } from '@tabler/icons-react';
import { useState, type DragEvent, type ReactNode } from 'react';
import { useWords } from '#ui/useWords.ts';
import styles from './DropZone.module.css';
import { processesWords } from './processes.text.ts';

interface DropZoneProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** A page on which files can be dropped. Without a mouse, "Importar" does the same. */
export function DropZone({ onFiles, children }: DropZoneProps) {
  const t = useWords(processesWords);
  // Every element inside is entered and left in turn; the drag is over the page while more were entered than left.
  const [depth, setDepth] = useState(0);

  function onDrag(event: DragEvent, step: -1 | 0 | 1) {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setDepth((before) => before + step);
  }
  function onDrop(event: DragEvent) {
    const files = [...event.dataTransfer.files];
    if (files.length === 0) return;
    event.preventDefault();
    setDepth(0);
    onFiles(files);
  }

  return (
    <div
      className={styles.zone}
      data-dropzone
      onDragEnter={(event) => onDrag(event, 1)}
      onDragOver={(event) => onDrag(event, 0)}
      onDragLeave={(event) => onDrag(event, -1)}
      onDrop={onDrop}
    >
      {children}
      {depth > 0 && (
        <div className={styles.veil}>
          <span className={styles.words}>
            <IconFileImport size={20} aria-hidden />
            {t('drop')}
          </span>
        </div>
      )}
    </div>
  );
}
