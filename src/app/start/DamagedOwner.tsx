import { ErrorState } from '#ui/ErrorState.tsx';
import { useWords } from '#ui/useWords.ts';
import { startWords } from './start.text.ts';
import { StartFrame } from './StartFrame.tsx';

/** The database belongs to somebody who is not in it. */
export function DamagedOwner() {
  const t = useWords(startWords);
  return (
    <StartFrame>
      <ErrorState title={t('owner.title')} text={t('owner.text')} retry={() => location.reload()} />
    </StartFrame>
  );
}
