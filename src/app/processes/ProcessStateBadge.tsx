import type { ProcessHead } from '#storage/records.ts';
import { StateBadge } from '#ui/StateBadge.tsx';
import { useWords } from '#ui/useWords.ts';
import { hasUnpublished, stateOf } from './processState.ts';
import { processesWords } from './processes.text.ts';

/** Sin publicar, Publicada vN, Publicada vN · cambios sin publicar, Archivada. */
export function ProcessStateBadge({ record }: { readonly record: ProcessHead }) {
  const t = useWords(processesWords);
  const number = record.published?.number ?? 0;
  switch (stateOf(record)) {
    case 'unpublished':
      return <StateBadge tone="neutral" word={t('state.unpublished')} />;
    case 'archived':
      return <StateBadge tone="neutral" word={t('state.archived')} />;
    case 'published':
      return hasUnpublished(record) ? (
        <StateBadge tone="waiting" word={t('state.changed', { number })} />
      ) : (
        <StateBadge tone="good" word={t('state.published', { number })} />
      );
  }
}
