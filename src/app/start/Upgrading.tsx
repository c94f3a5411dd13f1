import { Loading } from '#ui/Loading.tsx';
import { useWords } from '#ui/useWords.ts';
import { startWords } from './start.text.ts';
import { StartFrame } from './StartFrame.tsx';

/** While what is stored is brought to the form that this version keeps. */
export function Upgrading() {
  const t = useWords(startWords);
  return (
    <StartFrame>
      <p role="status">{t('upgrading')}</p>
      <Loading />
    </StartFrame>
  );
}
