import { useState } from 'react';
import { Hint } from '#ui/Hint.tsx';
import { SearchBox } from '#ui/SearchBox.tsx';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { addable } from '../commands/add.ts';
import { editorWords } from '../editor.text.ts';
import { isFound } from '../isFound.ts';
import styles from './Palette.module.css';
import { PaletteItem } from './PaletteItem.tsx';

/** The blocks that can be added: dragged to a place, or clicked. */
export function Palette({ onAdded }: { readonly onAdded?: () => void }) {
  const t = useWords(editorWords);
  const say = useSay();
  const [filter, setFilter] = useState('');
  const found = addable.filter(({ kind }) =>
    isFound(filter, say({ code: `${kind}.name` }), say({ code: `${kind}.about` })),
  );
  return (
    <div className={styles.palette}>
      <SearchBox label={t('palette.filter')} value={filter} onChange={setFilter} width="100%" />
      {found.length === 0 ? (
        <Hint>{t('palette.none', { text: filter })}</Hint>
      ) : (
        <ul className={styles.list} aria-label={t('palette.list')}>
          {found.map((kind) => (
            <li key={kind.kind}>
              <PaletteItem kind={kind} {...(onAdded === undefined ? {} : { onAdded })} />
            </li>
          ))}
        </ul>
      )}
      <Hint>{t('palette.hint')}</Hint>
    </div>
  );
}
