import { renameProcess } from '#model/edits/renameProcess.ts';
import { useWords } from '#ui/useWords.ts';
import { attempt } from '../commands/attempt.ts';
import { useDesk, useEditor } from '../desk.ts';
import { editorWords } from '../editor.text.ts';
import styles from './TopBar.module.css';

/** The name of the process, changed where it stands. */
export function ProcessName() {
  const { store, canvas } = useDesk();
  const t = useWords(editorWords);
  const name = useEditor((state) => state.process.name);
  const lang = useEditor((state) => state.process.lang);
  return (
    <h1 className={styles.title}>
      {/* The hidden copy gives the box the width of what is in it. */}
      <span className={styles.mirror} aria-hidden translate="no" lang={lang}>
        {name === '' ? t('top.unnamed') : name}
      </span>
      <input
        className={styles.name}
        aria-label={t('top.name')}
        placeholder={t('top.unnamed')}
        lang={lang}
        value={name}
        maxLength={500}
        size={1}
        data-edits
        onChange={(event) =>
          attempt(store, { code: 'did.processName' }, renameProcess(event.currentTarget.value), {
            group: 'process name',
          })
        }
        onBlur={store.endGroup}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === 'Escape') canvas.focus(store.getState().current);
        }}
      />
    </h1>
  );
}
