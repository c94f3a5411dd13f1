import { useHotkeys } from '@mantine/hooks';
import { Suspense, useState } from 'react';
import { SearchButton } from '#ui/SearchButton.tsx';
import { useWords } from '#ui/useWords.ts';
import { lazily } from '#ui/lazily.ts';
import { searchWords } from './search.text.ts';

const SearchDialog = lazily(() => import('./SearchDialog.tsx'), 'SearchDialog');

/** The search of the top bar, also with Ctrl+K; its dialog is loaded when it is first opened. */
export function Search() {
  const t = useWords(searchWords);
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setOpened] = useState(false);

  function open() {
    setOpened(true);
    setOpen(true);
  }

  useHotkeys([['mod+K', open]], [], true);
  return (
    <>
      <SearchButton label={t('open')} onClick={open} />
      {wasOpened && (
        <Suspense fallback={null}>
          <SearchDialog isOpen={isOpen} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
