import { useEffect, useRef } from 'react';
import { renameBlock } from '#model/edits/renameBlock.ts';
import type { Block } from '#model/process.ts';
import { useWords } from '#ui/useWords.ts';
import { useDesk, useEditor } from '../desk.ts';
import { editorWords } from '../editor.text.ts';
import styles from './BlockNode.module.css';

/** Renames a block where it stands: Enter and leaving keep the name, Escape does not. */
export function NameInput({ block }: { readonly block: Block }) {
  const { store, canvas } = useDesk();
  const t = useWords(editorWords);
  const lang = useEditor((state) => state.process.lang);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    input.current?.focus({ preventScroll: true });
    input.current?.select();
  }, []);

  function keep(name: string) {
    if (store.getState().renaming !== block.id) return;
    store.look({ renaming: null });
    if (name.trim() === '' || name.trim() === block.name) return;
    store.transact({ code: 'did.rename', params: { block: block.name } }, renameBlock(block.id, name.trim()));
    store.tell({ code: 'told.renamed', params: { block: name.trim() } });
  }

  return (
    <input
      ref={input}
      className={`${styles.rename} nodrag nopan`}
      aria-label={t('canvas.rename')}
      lang={lang}
      defaultValue={block.name}
      maxLength={500}
      onBlur={(event) => keep(event.currentTarget.value)}
      onDoubleClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') keep(event.currentTarget.value);
        if (event.key === 'Escape') store.look({ renaming: null });
        if (event.key === 'Enter' || event.key === 'Escape') canvas.focus(block.id);
      }}
    />
  );
}
