import { Button, Modal } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { uiWords } from '#ui/ui.text.ts';
import { useWords } from '#ui/useWords.ts';
import styles from './FormDialog.module.css';

export interface FormDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** The verb of the button. */
  readonly act: string;
  /** True when it is done and the dialog may close; false when something is to be mended first. */
  readonly onAct: () => Promise<boolean>;
  /** Why it cannot be done; the button is off and the words beside it. */
  readonly held?: ReactNode;
  readonly size?: 'md' | 'lg' | 'xl';
  readonly children: ReactNode;
}

/** A dialog with a few questions and one act. It stays open, with everything in it, when the act fails. */
export function FormDialog({ title, onClose, act, onAct, held, size = 'md', children }: FormDialogProps) {
  const t = useWords(uiWords);
  const [isBusy, setBusy] = useState(false);

  async function go() {
    setBusy(true);
    const isDone = await onAct();
    setBusy(false);
    if (isDone) onClose();
  }

  return (
    <Modal opened onClose={onClose} title={title} size={size} closeOnClickOutside={false}>
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (held === undefined && !isBusy) void go();
        }}
      >
        {children}
        <div className={styles.foot}>
          {held !== undefined && <span className={styles.held}>{held}</span>}
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" variant="filled" loading={isBusy} disabled={held !== undefined}>
            {act}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
