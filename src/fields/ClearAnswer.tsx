import { Button } from '@mantine/core';
import { useWords } from '#ui/useWords.ts';
import { offeredWords } from './offered.text.ts';

/** Takes an answer back where the control itself cannot, such as radio buttons. */
export function ClearAnswer({ onClear }: { readonly onClear: () => void }) {
  const t = useWords(offeredWords);
  return (
    <Button size="xs" variant="subtle" color="gray" onClick={onClear}>
      {t('clear')}
    </Button>
  );
}
